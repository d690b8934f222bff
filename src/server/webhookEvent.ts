import { ownProperties } from '../client/ownProperties.js'
import { isResetId } from '../client/passwordResetDocument.js'
import { parseJson } from '../client/readBody.js'
import { readTime, toResetMail } from './resetMail.js'
import type { ToResetUrl } from './resetUrl.js'
import type { ResetMail } from './types.js'

/** What the shop is told of a used reset: never a token. */
export interface UsedReset {
  id: string
  email: string
  /** When the password was changed, in ISO 8601. */
  at: string
}

/** A webhook that something is to be done for. */
export type WebhookEvent =
  | { readonly topic: 'create'; readonly id: string; readonly mail: ResetMail }
  | { readonly topic: 'reset_password'; readonly id: string; readonly reset: UsedReset }

/**
 * Reads a webhook whose signature is right; `undefined` when there is nothing to do. The topic is
 * not signed and there is no time in a webhook, so that an old one can be sent again, also under
 * another topic: a link is mailed only for a reset that can still be used.
 */
export function readWebhookEvent(
  topic: string | null,
  body: Uint8Array,
  toUrl: ToResetUrl | undefined,
): WebhookEvent | undefined {
  const { data } = ownProperties(parseJson(new TextDecoder().decode(body)))
  const { attributes, id, type } = ownProperties(data)
  if (type !== 'customer_password_resets' || !isResetId(id)) return undefined
  const { customer_email: email, reset_password_at: at } = ownProperties(attributes)
  if (topic === 'customer_password_resets.create' && toUrl && at === null) {
    const mail = toResetMail(data, toUrl)
    const isFresh = mail && mail.expiresAt.getTime() > Date.now()
    return mail && isFresh ? { topic: 'create', id, mail } : undefined
  }
  const isUsed = typeof at === 'string' && readTime(at) !== undefined && typeof email === 'string'
  return topic === 'customer_password_resets.reset_password' && isUsed
    ? { topic: 'reset_password', id, reset: { id, email, at } }
    : undefined
}
