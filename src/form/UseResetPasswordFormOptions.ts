import type { QueryClient } from '@tanstack/react-query'

import type {
  CustomerPasswordReset,
  OnRequestLink,
  PasswordResetClient,
  ResetLink,
  UpdatePasswordResetVariables,
} from '../client/PasswordResetClient.js'
import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { PasswordPolicy, PasswordSchema } from '../policy/passwordPolicy.js'
import type { ResetPasswordFormState } from './ResetPasswordFormState.js'

/** Signs in with the new password. */
export type SignIn = (
  credentials: { email: string; password: string },
  options: { signal: AbortSignal },
) => Promise<void>

/**
 * Options of `useResetPasswordForm`, and props of `<ResetPasswordForm>`. Only `client` and `link`
 * are required.
 */
export interface UseResetPasswordFormOptions {
  /** The client that sends the request. It may be made anew at each render. */
  client: PasswordResetClient
  /**
   * The reset link. `undefined` while it is not known: a submit waits for it, at most 10 s. `null`
   * when there is none: the form then shows what has happened to the reset whose link
   * `useResetLink` read last. Losing the link after a submit changes nothing; a different link
   * resets the form.
   */
  link: ResetLink | null | undefined
  /** The shopper's email, where known: shown read-only, and the username for password managers. */
  email?: string | undefined
  /** The rules for the password: a policy, or any Standard Schema. @default passwordPolicy() */
  policy?: PasswordPolicy | PasswordSchema | undefined
  /**
   * Ask for the password twice. The second input only counts while it is rendered. @default true
   */
  confirmation?: boolean | undefined
  /** Every word that the shopper reads. Sentences that are missing are English. @default en */
  messages?: ResetPasswordMessages | undefined
  /**
   * The sign-in page, offered after success, when no link is usable, and when an answer was lost.
   */
  signInHref?: string | undefined
  /** The page where shoppers ask for a new link. */
  requestLinkHref?: string | undefined
  /**
   * Asks your backend for a new link, in place. It must answer the same for every email, so that
   * nobody learns who has an account. `locale` is that of `messages`, `fields` are the form's other
   * text fields. `signal` aborts after 30 s, when the request counts as failed. It must reject
   * unless the backend has taken the request: `fetch` alone resolves for a 404, too. A rejection of
   * kind `rejected` with the status 403 says that the shopper may be a robot. Nothing else of what
   * it throws is kept.
   */
  onRequestLink?: OnRequestLink | undefined
  /** The page to sign up, offered after a new link was sent. */
  signUpHref?: string | undefined
  /**
   * Signs the shopper in with the new password: called once, after a confirmed success, and never
   * when the outcome is unknown. The success screen shows at once and says that it is `pending`;
   * `onSuccess` is called when it has settled. It has 10 s; unmounting doesn't abort it. What it
   * throws is dropped, and the screen then offers to sign in. Needs an email address: the answer's
   * `customer_email`, otherwise `email`.
   */
  signIn?: SignIn | undefined
  /** Where to go on after `signIn`: the success screen's action. */
  continueHref?: string | undefined
  /** Other attributes to send with the password. */
  resetAttributes?:
    | Pick<UpdatePasswordResetVariables, 'reference' | 'reference_origin' | 'metadata'>
    | undefined
  /** Focus the password input on mount; for a page that has no other purpose. @default false */
  autoFocus?: boolean | undefined
  /**
   * Called once with the resource, after the screen has changed. If the form that submitted has
   * unmounted by then, the next form that mounts for the link calls its own `onSuccess`. It is not
   * awaited, and what it throws goes to `reportError`.
   */
  onSuccess?: ((passwordReset: CustomerPasswordReset) => void) | undefined
  /**
   * Called once with each error, like `onSuccess`. Without it, errors of kind `configuration` go to
   * `reportError`.
   */
  onError?: ((error: PasswordResetError) => void) | undefined
  /** Called when the screen changes; not for the first one. */
  onStatusChange?: ((status: ResetPasswordFormState['status']) => void) | undefined
  /** The QueryClient that sees the mutation. @default the provider's, if there is one */
  queryClient?: QueryClient | undefined
}

/**
 * Options of `useForgotPasswordForm`, and props of `<ForgotPasswordForm>`. Only `onRequestLink` is
 * required.
 */
export interface UseForgotPasswordFormOptions {
  /**
   * Asks your backend for the link: `createRequestLink('/api/password-reset')`, or a function of
   * your own. It must answer the same for every address, so that nobody learns who has an account.
   * `locale` is that of `messages`, `fields` are the form's other text fields. `signal` aborts
   * after 30 s, when the request counts as failed. It must reject unless the backend has taken the
   * request: `fetch` alone resolves for a 404, too. A rejection of kind `rejected` with the status
   * 403 says that the shopper may be a robot. Nothing else of what it throws is kept.
   */
  onRequestLink: OnRequestLink
  /**
   * Starts with the screen that says that a link was sent: for the page to which a form without
   * JavaScript is redirected. @default false
   */
  sent?: boolean | undefined
  /** The shopper's email address, where known: filled in, and can be changed. */
  email?: string | undefined
  /** Every word that the shopper reads. @default en */
  messages?: ResetPasswordMessages | undefined
  /** The sign-in page, offered beside the form and after a link was sent. */
  signInHref?: string | undefined
  /** The page to sign up, offered after a link was sent, as the address may have no account. */
  signUpHref?: string | undefined
  /** Focus the email input on mount; for a page that has no other purpose. @default false */
  autoFocus?: boolean | undefined
}
