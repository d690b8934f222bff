import { type Delivered, createDelivery } from './delivery.js'
import { requireFunction, requireOption, requireServer } from './options.js'
import { bodyTooLarge, methodNotAllowed, noStore, problem } from './problem.js'
import { readBytes } from './readBytes.js'
import { readResetUrl } from './resetUrl.js'
import type { Handler, ResetMail, ResetUrlOptions } from './types.js'
import { type UsedReset, readWebhookEvent } from './webhookEvent.js'
import { createVerifySignature } from './webhookSignature.js'

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /** Each topic's webhook has its own. */
  sharedSecret: string | readonly string[]
  /** How the link in the mail is made. */
  link?: ResetUrlOptions | undefined
  /** A reset was made: send the mail. The same function as `sendMail`; needs `link`. */
  onCreate?: ((mail: ResetMail) => Promise<void>) | undefined
  /** A password was changed: tell the customer. */
  onResetPassword?: ((reset: UsedReset) => Promise<void>) | undefined
  /**
   * Remembers what was done, by topic and id, because Commerce Layer sends a webhook again after a
   * failure. A key is added only after success.
   */
  delivered?: Delivered | undefined
}

const maxBodyBytes = 64 * 1024

/**
 * Makes the handler for Commerce Layer's webhooks of `customer_password_resets`. The signature is
 * checked over the bytes, before anything is parsed: 401. Other topics and resets that are over get
 * 200, because 30 failures switch a webhook off. A callback that fails, or takes more than four
 * seconds, gets 500: Commerce Layer sends the webhook again.
 *
 * @throws {TypeError} at once, naming the invalid option
 *
 * @example
 * export const POST = createWebhookHandler({
 *   sharedSecret: [process.env.CL_CREATE_SECRET!, process.env.CL_RESET_SECRET!],
 *   link: { resetUrl: 'https://shop.example/reset-password' },
 *   onCreate: sendMail,
 * })
 */
export function createWebhookHandler(options: WebhookHandlerOptions): Handler {
  requireServer('createWebhookHandler', options)
  const { delivered, link, onCreate, onResetPassword } = options
  const secrets = readSecrets(options.sharedSecret)
  requireFunction(onCreate, 'onCreate', true)
  requireFunction(onResetPassword, 'onResetPassword', true)
  // A link that is `null` would switch `onCreate` off without a word.
  requireOption(!onCreate || Boolean(link), 'link', 'given with `onCreate`')
  for (const name of ['has', 'add'] as const)
    requireFunction(delivered?.[name], `delivered.${name}`, delivered === undefined)
  const toUrl = link && readResetUrl(link).toUrl
  const isSigned = createVerifySignature(secrets)
  const deliver = createDelivery(delivered)

  return async (request) => {
    if (request.method !== 'POST') return methodNotAllowed('POST')
    const body = await readBytes(request, maxBodyBytes)
    if (!body) return bodyTooLarge()
    const { headers } = request
    if (!(await isSigned(headers.get('x-commercelayer-signature'), body)))
      return problem(401, 'The signature is wrong.')
    const event = readWebhookEvent(headers.get('x-commercelayer-topic'), body, toUrl)
    try {
      const key = `customer_password_resets.${event?.topic}:${event?.id}`
      if (event?.topic === 'create' && onCreate) await deliver(key, () => onCreate(event.mail))
      if (event?.topic === 'reset_password' && onResetPassword)
        await deliver(key, () => onResetPassword(event.reset))
    } catch {
      // What was thrown may quote the link.
      return problem(500, 'The webhook could not be handled.')
    }
    return new Response(null, { status: 200, headers: noStore })
  }
}

function readSecrets(value: unknown): readonly string[] {
  const secrets: readonly unknown[] = [value].flat()
  const isValid =
    secrets.length > 0 && secrets.every((each) => typeof each === 'string' && each !== '')
  requireOption(isValid, 'sharedSecret', 'a non-empty string, or a list of them')
  return secrets as readonly string[]
}
