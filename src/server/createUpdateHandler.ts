import type { UpdatePasswordResetVariables } from '../client/PasswordResetClient.js'
import { isPasswordResetError } from '../client/PasswordResetError.js'
import { parseJson, readBytes } from '../client/readBody.js'
import { type UpdateDocument, isResetId, toDocument } from '../client/toDocument.js'
import { attributeNames } from '../client/toReasons.js'
import { ownProperties } from '../client/untrusted.js'
import { withDeadline } from '../client/withDeadline.js'
import { cleanReply, refuseAttribute } from './cleanReply.js'
import { type CommerceLayerServer, type Reply, connect, readTimeout } from './connect.js'
import { type Allowed, createAdmission } from './createAdmission.js'
import {
  type Handler,
  bodyTooLarge,
  createPlaces,
  methodNotAllowed,
  problem,
  readClientAddress,
  tooManyRequests,
} from './Handler.js'
import { type ServerEvent, readOnEvent, requireServer, requireText } from './requireOption.js'

/** Options of `createUpdateHandler`. */
export interface UpdateHandlerOptions extends CommerceLayerServer {
  /**
   * The scope of a sales channel, like `market:code:europe`. A sales channel has no secret, and has
   * the fewest rights of all applications that may PATCH.
   */
  scope: string
  origins: readonly string[]
  /**
   * Decides who may send an update, e.g. by a limit per `clientAddress`. It is called before the
   * body is read, so it gets these facts instead of the `Request`. Return `false` for 403, or
   * `{ retryAfter }`, in milliseconds, for 429. When it throws or takes more than five seconds, the
   * response is 503.
   */
  allow?:
    | ((request: {
        readonly headers: Headers
        readonly clientAddress?: string
        readonly id: string
      }) => Allowed | Promise<Allowed>)
    | undefined
  /** Called with events for logs and metrics. An event never contains an id or a token. */
  onEvent?: ((event: ServerEvent) => void) | undefined
}

/** Metadata can be up to 64 KiB, and JSON can write one character as six (`\u003c`). */
const maxBodyBytes = 128 * 1024

/**
 * Makes a handler on the shop's own origin that passes the browser's PATCH on to Commerce Layer.
 * The browser then needs no access token and no CORS. Mount the handler at
 * `/api/commerce-layer/customer_password_resets/:id`. In the browser, use
 * `createPasswordResetClient({ baseUrl: '/api/commerce-layer' })`. The handler requires the new
 * password and the reset token. It refuses other methods, other paths and unknown attributes. It
 * passes on Commerce Layer's errors, but without the values and error texts in them. It answers
 * within `timeout` (10 seconds by default), before the client stops waiting.
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
  const { allow, origins, scope } = options
  requireText(scope, 'scope')
  const tell = readOnEvent(options.onEvent)
  const admission = createAdmission({ origins, allow }, tell)
  const ask = connect(options, { scope }, tell)
  const timeoutMs = readTimeout(options)
  const takePlace = createPlaces(timeoutMs)

  return async (request, context) => {
    const endsAt = Date.now() + timeoutMs
    const id = readId(request.url)
    if (id === undefined) return problem(404, 'There is nothing here.')
    if (request.method !== 'PATCH') return methodNotAllowed('PATCH')
    const { headers } = request
    const refused =
      admission.refuseOrigin(headers) ??
      (await admission.refuse({ headers, id, ...readClientAddress(context) }, timeoutMs))
    if (refused) return refused
    const free = takePlace()
    if (!free) {
      tell({ name: 'failed', step: 'queue' })
      // A 429 tells the client that the password wasn't changed. A 503 would leave that open.
      return tooManyRequests(0)
    }
    try {
      const document = await readUpdate(request, id, endsAt - Date.now())
      if (document instanceof Response) return document
      const path = `/customer_password_resets/${id}`
      const reply = await ask({ method: 'PATCH', path, document }, endsAt - Date.now())
      const event = toEvent(reply)
      if (event) tell(event)
      return reply.name === 'answered' ? cleanReply(reply, id) : toRefusal(reply)
    } finally {
      free()
    }
  }
}

/**
 * Returns the event for a reply that the shop should look into; `undefined` for any other reply,
 * such as a refused password.
 */
function toEvent(reply: Reply): ServerEvent | undefined {
  const status = reply.name === 'answered' ? reply.response.status : undefined
  if (status === undefined) {
    if (reply.name === 'no-access-token' && reply.status !== undefined)
      return { name: 'failed', step: 'access-token', status: reply.status }
    return { name: 'failed', step: reply.name === 'no-answer' ? 'reset' : 'access-token' }
  }
  const isOurs = [401, 403, 429].includes(status) || status >= 500
  return isOurs ? { name: 'failed', step: 'reset', status } : undefined
}

/**
 * Makes the handler's response if Commerce Layer has sent none. Without an access token, no update
 * was sent, so the response is a 429 or a 401. The token server's other statuses are not passed on,
 * because the form would report a wrong link or an unknown outcome.
 */
function toRefusal(reply: Exclude<Reply, { name: 'answered' }>): Response {
  // The update may have arrived. The client reads a 502 as “outcome unknown”.
  if (reply.name === 'no-answer') return problem(502, 'Commerce Layer did not answer.')
  return reply.status === 429
    ? tooManyRequests(reply.retryAfterMs ?? 0)
    : problem(401, 'There is no access token.')
}

/**
 * Reads the reset's id from a path that ends like Commerce Layer's path, wherever the handler is
 * mounted. One trailing slash is ignored, because some frameworks add it.
 */
function readId(url: string): string | undefined {
  const [, id] = /\/customer_password_resets\/([^/]+)\/?$/.exec(new URL(url).pathname) ?? []
  return isResetId(id) ? id : undefined
}

/**
 * Reads the document of an update, and builds the document for Commerce Layer. Returns the error
 * response if the update is refused.
 */
async function readUpdate(
  request: Request,
  id: string,
  maxMs: number,
): Promise<UpdateDocument | Response> {
  if (request.headers.get('content-type') !== 'application/vnd.api+json')
    return problem(415, 'Send application/vnd.api+json.')
  // A body that is cut off or takes too long counts as empty.
  const read = () => readBytes(request.body, maxBodyBytes)
  const bytes = await withDeadline(maxMs, read).catch(() => new Uint8Array())
  if (!bytes) return bodyTooLarge()
  const data = ownProperties(ownProperties(parseJson(new TextDecoder().decode(bytes))).data)
  if (data.type !== 'customer_password_resets') return problem(400, 'Send a password reset.')
  if (data.id !== id) return problem(400, 'The ids in the URL and in the body differ.')
  const attributes = ownProperties(data.attributes)
  const isUnknown = (name: string) => !attributeNames.some((known) => known === name)
  if (Object.keys(attributes).some(isUnknown)) return problem(400, 'Unknown attribute.')
  // Requires both attributes. Without this check, anyone could use the handler to change a reset's
  // metadata.
  const missing = (['_reset_password_token', 'customer_password'] as const).find(
    (name) => typeof attributes[name] !== 'string' || attributes[name] === '',
  )
  if (missing !== undefined) return refuseAttribute(missing, 'blank')
  return toSafeDocument({ ...attributes, id })
}

function toSafeDocument(variables: UpdatePasswordResetVariables): UpdateDocument | Response {
  try {
    return toDocument(variables)
  } catch (error) {
    const [reason] = isPasswordResetError(error) ? error.reasons : []
    return refuseAttribute(reason?.attribute ?? 'base', 'invalid')
  }
}
