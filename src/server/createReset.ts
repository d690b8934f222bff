import { ownProperties } from '../client/ownProperties.js'
import type { AskCommerceLayer } from './commerceLayer.js'
import { cleanErrors } from './jsonApiErrors.js'
import { toResetMail } from './resetMail.js'
import type { ToResetUrl } from './resetUrl.js'
import type { ResetMail } from './types.js'

/** A new reset's mail, or why there is none. */
export type CreatedReset =
  | { readonly name: 'created'; readonly mail: ResetMail }
  | { readonly name: 'unknown-customer' | 'failed'; readonly status: number }

/** Creates a reset for an address. */
export async function createReset(
  ask: AskCommerceLayer,
  toUrl: ToResetUrl,
  { email, locale }: { readonly email: string; readonly locale: string | undefined },
): Promise<CreatedReset> {
  const attributes = {
    customer_email: email,
    ...(locale !== undefined && { metadata: { locale } }),
  }
  const reply = await ask('POST', '/customer_password_resets', {
    data: { type: 'customer_password_resets', attributes },
  })
  const { status } = reply.response
  const mail = status === 201 ? toResetMail(ownProperties(reply.document).data, toUrl) : undefined
  if (mail) return { name: 'created', mail: { ...mail, ...(locale !== undefined && { locale }) } }
  // What the API answers for an unknown address is not published; these two are plausible. Without
  // errors in it, the answer is from something else, as after a wrong `baseUrl`.
  const isPlausible = !reply.isFromAuth && (status === 404 || status === 422)
  const isUnknown = isPlausible && cleanErrors(reply.document, status) !== undefined
  return { name: isUnknown ? 'unknown-customer' : 'failed', status }
}
