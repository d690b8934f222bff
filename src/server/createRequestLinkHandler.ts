import { connect } from './commerceLayer.js'
import { createDetachedWork } from './detachedWork.js'
import { readLinkRequest } from './linkRequest.js'
import { requireFunction, requireOption, requireServer, requireText } from './options.js'
import { isFromOwnPage, readOrigins } from './origins.js'
import { forbiddenOrigin, methodNotAllowed, noStore } from './problem.js'
import { readResetUrl } from './resetUrl.js'
import { type SendLinkOptions, createSendLink } from './sendLink.js'
import { readSentUrl } from './sentUrl.js'
import type { CommerceLayerServer, Handler, ResetUrlOptions } from './types.js'

/** Options of `createRequestLinkHandler`. */
export interface RequestLinkHandlerOptions
  extends CommerceLayerServer, ResetUrlOptions, SendLinkOptions {
  /** Of an integration: it can do anything to the shop. */
  clientSecret: string
  /**
   * Keeps the platform alive until the mail has left: of the request that is running
   * (`cloudflare:workers`, `@vercel/functions`, Next's `after`). `'detached'` is for a server that
   * goes on living.
   */
  waitUntil: ((work: Promise<unknown>) => void) | 'detached'
  /**
   * Where a form without JavaScript is redirected to (303): a page with
   * `<ForgotPasswordForm sent>`. Without it forms get 415.
   */
  sentUrl?: string | undefined
}

/**
 * Makes the handler that a shopper asks for a link: `POST` an email address, as JSON or a form.
 * Every well-formed address gets the same 202 (a form: 303) before anything is looked up, so that
 * neither the answer nor its time tells who has an account. The reset, the link and your mail come
 * after it.
 *
 * @throws {TypeError | PasswordResetError} at once, naming the invalid option
 *
 * @example
 * export const POST = createRequestLinkHandler({
 *   organization: 'acme',
 *   clientId: process.env.CL_INTEGRATION_ID!,
 *   clientSecret: process.env.CL_INTEGRATION_SECRET!,
 *   resetUrl: 'https://shop.example/reset-password',
 *   sendMail,
 *   waitUntil: 'detached',
 * })
 */
export function createRequestLinkHandler(options: RequestLinkHandlerOptions): Handler {
  requireServer('createRequestLinkHandler', options)
  const { clientSecret, waitUntil } = options
  requireText(clientSecret, 'clientSecret')
  const isWaitUntil = waitUntil === 'detached' || typeof waitUntil === 'function'
  requireOption(isWaitUntil, 'waitUntil', "a function or 'detached'")
  for (const name of ['allow', 'onEvent'] as const) requireFunction(options[name], name, true)
  requireFunction(options.sendMail, 'sendMail')
  const { toUrl, origin } = readResetUrl(options)
  const origins = options.origins === undefined ? [origin] : readOrigins(options.origins)
  const sentUrl = readSentUrl(options.sentUrl)
  const ask = connect(options, { client_secret: clientSecret })
  const startDetached = createDetachedWork(waitUntil)
  const sendLink = createSendLink(ask, toUrl, options)

  return async (request) => {
    if (request.method !== 'POST') return methodNotAllowed('POST')
    if (!isFromOwnPage(request.headers, origins)) return forbiddenOrigin()
    const linkRequest = await readLinkRequest(request, sentUrl !== undefined)
    if (linkRequest instanceof Response) return linkRequest
    const { isForm } = linkRequest
    // A copy, because a platform may take the request away after the answer.
    const headers = new Headers(request.headers)
    startDetached((isFull) => sendLink({ ...linkRequest, headers }, isFull))
    return isForm && sentUrl !== undefined
      ? new Response(null, { status: 303, headers: { ...noStore, Location: sentUrl } })
      : new Response(null, { status: 202, headers: noStore })
  }
}
