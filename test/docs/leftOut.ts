// The names that code blocks leave out, so each block shows one thing. A block imports the names
// that it uses and doesn't declare. All names have working values, since tests also render the
// blocks.
import { createPasswordResetClient } from 'commercelayer-password-reset'
import {
  type LinkJob,
  type ResetMail,
  createMemoryStore,
} from 'commercelayer-password-reset/server'

import { shop } from './shop.ts'

export { createBreachCheck } from 'commercelayer-password-reset/breach'
export { notCommon } from 'commercelayer-password-reset/common'
export {
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'
export {
  createPasswordResetClient,
  createSdkPasswordResetClient,
} from 'commercelayer-password-reset'
export {
  en,
  isPasswordResetError,
  passwordPolicy,
  readResetLink,
  readReturnTo,
  withoutResetLink,
} from 'commercelayer-password-reset'
export { estimateStrength, PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
export {
  ForgotPasswordForm,
  ResetPasswordForm,
  useForgotPasswordForm,
  useResetLink,
} from 'commercelayer-password-reset'
export { useResetPasswordForm, useUpdatePasswordReset } from 'commercelayer-password-reset'
export { salesChannelAccessToken } from 'commercelayer-password-reset'
export { forgetResetLinks } from 'commercelayer-password-reset/testing'
export { createRequestLink, salesChannelSignIn } from 'commercelayer-password-reset'
export {
  createLinkWorker,
  createRequestLinkHandler,
  createUpdateHandler,
  createWaitUntil,
  createWebhookHandler,
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
  UndeliverableError,
} from 'commercelayer-password-reset/server'
export { afterEach } from 'vitest'

export const clientId = 'sales-channel'
export const storage = {}

export async function getAccessToken(_request: { forceRefresh: boolean }): Promise<string> {
  return shop.accessToken()
}
export const accessToken = await shop.accessToken()

export const client = createPasswordResetClient({
  organization: 'acme',
  accessToken: getAccessToken,
})

export const link = await shop.createReset('john@example.com')
export const { id, token } = link
export const email = 'john@example.com'
export const variables = { id, _reset_password_token: token }
export const password = 'pw-correct horse battery'

export const error: unknown = undefined
export function offerToSignIn(): void {}

/** Functions of an app's router. */
export function navigate(_to: string): void {}
export const useRouter = () => ({ replace: navigate })
export const useNavigate = () => (to: string, _options: { replace: boolean }) => navigate(to)

/** The part of the official SDK that the blocks use. A separate test uses the real SDK. */
export const commerceLayer = {
  customer_password_resets: { update: async (_reset: object): Promise<unknown> => undefined },
}

/** Parts of the shop's server. */
export const handler = async (_request: Request, _context?: object): Promise<Response> =>
  new Response()
export const mailer = { send: async (_to: string, _mail: { subject: string }): Promise<void> => {} }
export async function sendMail(_mail: ResetMail): Promise<void> {}
export const options = {
  organization: 'acme',
  clientId: 'integration',
  clientSecret: 'integration-secret',
  resetUrl: 'https://shop.example/reset-password',
  sendMail,
}
export const store = createMemoryStore()
/** The part of a Redis client that the blocks use. */
export const redis = {
  set: async (_key: string, _value: string, ..._options: (string | number)[]) =>
    null as 'OK' | null,
  get: async (_key: string): Promise<string | null> => null,
  del: async (_key: string): Promise<number> => 0,
}
export type { LinkJob }
export const work = async (_job: LinkJob): Promise<void> => {}
export const queue = { send: async (_text: string): Promise<void> => {} }
export const mail: ResetMail = { to: email, url: 'https://shop.example/', expiresAt: new Date() }
export const reset = { id, email, at: new Date('2026-01-01') }
