import { isPasswordResetError } from '../client/PasswordResetError.js'
import { cleanReply, noAccessToken } from './cleanReply.js'
import { connect } from './commerceLayer.js'
import { requireFunction, requireServer, requireText } from './options.js'
import { isFromOwnPage, readOrigins } from './origins.js'
import { forbiddenOrigin, methodNotAllowed, problem } from './problem.js'
import type { CommerceLayerServer, Handler } from './types.js'
import { readUpdate } from './updateRequest.js'

/** Options of `createUpdateHandler`. */
export interface UpdateHandlerOptions extends CommerceLayerServer {
  /** Of a sales channel, the least that may PATCH, so there is no secret: `market:code:europe`. */
  scope: string
  origins: readonly string[]
  /**
   * A rate limit: `false`, or an error, gives 429. The body isn't read yet; read a `clone()`.
   */
  allow?: ((request: Request) => boolean | Promise<boolean>) | undefined
}

/**
 * Makes the handler that does the PATCH on the shop's own origin, for
 * `createPasswordResetClient({ baseUrl: '/api/commerce-layer' })`: no access token in the browser,
 * and no CORS. Put it at `/api/commerce-layer/customer_password_resets/:id`. It takes no other
 * method, path or attribute, requires the new password and the reset token, and answers with
 * Commerce Layer's own errors, without the values and sentences in them.
 *
 * @throws {TypeError | PasswordResetError} at once, naming the invalid option
 *
 * @example
 * export const PATCH = createUpdateHandler({
 *   organization: 'acme',
 *   clientId: process.env.CL_SALES_CHANNEL_ID!,
 *   scope: 'market:code:europe',
 *   origins: ['https://shop.example'],
 * })
 */
export function createUpdateHandler(options: UpdateHandlerOptions): Handler {
  requireServer('createUpdateHandler', options)
  const { allow, scope } = options
  requireText(scope, 'scope')
  requireFunction(allow, 'allow', true)
  const origins = readOrigins(options.origins)
  const ask = connect(options, { scope })

  return async (request) => {
    const id = readId(request.url)
    if (id === undefined) return problem(404, 'There is nothing here.')
    if (request.method !== 'PATCH') return methodNotAllowed('PATCH')
    if (!isFromOwnPage(request.headers, origins)) return forbiddenOrigin()
    if (allow && !(await isAllowed(allow, request))) return problem(429, 'Too many requests.')
    const update = await readUpdate(request, id)
    if (update instanceof Response) return update
    try {
      const reply = await ask('PATCH', `/customer_password_resets/${id}`, update)
      return cleanReply(reply, id)
    } catch (error) {
      if (isPasswordResetError(error) && error.outcome === 'not-applied') return noAccessToken()
      // Whether it arrived is not known, and the client takes it so.
      return problem(502, 'Commerce Layer did not answer.')
    }
  }
}

/** The id in a path that ends as Commerce Layer's does, wherever the handler is mounted. */
function readId(url: string): string | undefined {
  return /\/customer_password_resets\/([A-Za-z0-9_-]{1,64})$/.exec(new URL(url).pathname)?.[1]
}

/** A limit that fails is no reason to let everyone through. */
async function isAllowed(
  allow: NonNullable<UpdateHandlerOptions['allow']>,
  request: Request,
): Promise<boolean> {
  try {
    return await allow(request)
  } catch {
    return false
  }
}
