import { withDeadline } from '../client/deadline.js'
import type { AskCommerceLayer } from './commerceLayer.js'
import { createReset } from './createReset.js'
import { maxWorkMs } from './detachedWork.js'
import type { LinkRequest } from './linkRequest.js'
import type { ToResetUrl } from './resetUrl.js'
import type { ResetMail } from './types.js'

/** What the shop adds to the work behind a request for a link. */
export interface SendLinkOptions {
  /** Sends the mail. When it rejects, the event is `failed`; nothing is tried again. */
  sendMail: (mail: ResetMail) => Promise<void>
  /**
   * A rate limit or a captcha. Runs after the answer, so that it can't be timed: what it refuses
   * gets the same answer and no mail. `fields` has every text that was sent.
   */
  allow?:
    | ((request: {
        headers: Headers
        email: string
        fields: Readonly<Record<string, string>>
      }) => boolean | Promise<boolean>)
    | undefined
  /** For logs and metrics: never an address, never a token. */
  onEvent?: ((event: RequestLinkEvent) => void) | undefined
}

/** What became of a request for a link. `status` is Commerce Layer's, when it refused. */
export interface RequestLinkEvent {
  name: 'sent' | 'unknown-customer' | 'refused' | 'failed'
  status?: number
}

/** Makes the function that does all that comes after the answer. */
export function createSendLink(
  ask: AskCommerceLayer,
  toUrl: ToResetUrl,
  { allow, onEvent, sendMail }: SendLinkOptions,
) {
  const send = async ({ headers, ...request }: LinkRequest & { headers: Headers }) => {
    const { email, fields } = request
    if (allow && !(await allow({ headers, email, fields }))) return event('refused')
    const created = await createReset(ask, toUrl, request)
    if (created.name !== 'created') return event(created.name, created.status)
    await sendMail(created.mail)
    return event('sent')
  }

  return async (request: LinkRequest & { headers: Headers }, isFull: boolean): Promise<void> => {
    // What was thrown may quote the address or the token.
    const result = isFull
      ? event('failed')
      : await withDeadline(maxWorkMs, () => send(request)).catch(() => event('failed'))
    // It may be asynchronous all the same, and what it rejects with is the caller's to catch.
    return onEvent?.(result)
  }
}

function event(name: RequestLinkEvent['name'], status?: number): RequestLinkEvent {
  return { name, ...(status !== undefined && { status }) }
}
