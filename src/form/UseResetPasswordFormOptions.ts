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

/** Options of `useResetPasswordForm`, and props of `<ResetPasswordForm>`. */
export interface UseResetPasswordFormOptions {
  /** The client that sends the request. A new object on each render is fine. */
  client: PasswordResetClient
  /**
   * The reset link. Pass `undefined` while the link is not known yet: a submit waits for it, at
   * most 10 s. Pass `null` when there is no link: the form then shows the state of the reset whose
   * link `useResetLink` read last. Once the form has a link, a later `null` or `undefined` changes
   * nothing, and a different link resets the form.
   */
  link: ResetLink | null | undefined
  /** The shopper's email address, which a read-only field shows and password managers save. */
  email?: string | undefined
  /** The rules for the password: a policy, or any Standard Schema. @default passwordPolicy() */
  policy?: PasswordPolicy | PasswordSchema | undefined
  /** Asks for the password twice, if the second input is rendered. @default true */
  confirmation?: boolean | undefined
  /** Every sentence that the shopper reads. A missing sentence is shown in English. @default en */
  messages?: ResetPasswordMessages | undefined
  /**
   * The sign-in page. The form offers it after success, when no link is usable, and when an answer
   * was lost.
   */
  signInHref?: string | undefined
  /** The page where shoppers ask for a new link. */
  requestLinkHref?: string | undefined
  /**
   * Asks your backend for a new link while the shopper stays on the page. The backend must give the
   * same answer for every email address, so that nobody learns who has an account. `locale` is the
   * language of `messages`, and `fields` contains the form's other text fields. `signal` aborts
   * after 30 s, and the request then counts as failed. The function must reject unless the backend
   * has accepted the request. Note that `fetch` resolves even for a 404, so check the response's
   * status. A `PasswordResetError` of kind `rejected` with the status 403 means that the shopper
   * may be a robot. The form uses only an error's `kind`, `status` and `retryAfter`.
   */
  onRequestLink?: OnRequestLink | undefined
  /** The sign-up page. The form offers it after a new link has been sent. */
  signUpHref?: string | undefined
  /**
   * Signs the shopper in with the new password. The form calls `signIn` once after a confirmed
   * success, and never when the outcome is unknown. The success screen appears at once, with
   * `signIn: 'pending'` in its state. The form calls `onSuccess` after `signIn` has settled.
   * `signIn` has 10 s to settle, and unmounting the form doesn't abort it. The form drops an error
   * that `signIn` throws, and then offers the sign-in page. The call needs an email address:
   * `customer_email` from Commerce Layer's answer, or else the option `email`.
   */
  signIn?: SignIn | undefined
  /** The page to which the success screen links after `signIn` has succeeded. */
  continueHref?: string | undefined
  /** Other attributes to send with the password. */
  resetAttributes?:
    | Pick<UpdatePasswordResetVariables, 'reference' | 'reference_origin' | 'metadata'>
    | undefined
  /** Focuses the password input on mount. Use it if the page has only this form. @default false */
  autoFocus?: boolean | undefined
  /**
   * Called once with the updated resource, after the screen has changed. If the form that submitted
   * has unmounted by then, the next form that mounts for the same link calls its own `onSuccess`.
   * The form doesn't await the callback, and passes an error from it to `reportError`.
   */
  onSuccess?: ((passwordReset: CustomerPasswordReset) => void) | undefined
  /** Called once with each error. Without `onError`, `configuration` errors go to `reportError`. */
  onError?: ((error: PasswordResetError) => void) | undefined
  /** Called when the screen changes, but not for the first screen. */
  onStatusChange?: ((status: ResetPasswordFormState['status']) => void) | undefined
  /** The QueryClient whose cache shows the mutation. @default the provider's, if there is one */
  queryClient?: QueryClient | undefined
}

/** Options of `useForgotPasswordForm`, and props of `<ForgotPasswordForm>`. */
export interface UseForgotPasswordFormOptions {
  /**
   * Asks your backend for the link. Pass `createRequestLink('/api/password-reset')` or your own
   * function. The backend must give the same answer for every email address, so that nobody learns
   * who has an account. `locale` is the language of `messages`, and `fields` contains the form's
   * other text fields. `signal` aborts after 30 s, and the request then counts as failed. The
   * function must reject unless the backend has accepted the request. Note that `fetch` resolves
   * even for a 404, so check the response's status. A `PasswordResetError` of kind `rejected` with
   * the status 403 means that the shopper may be a robot. The form uses only an error's `kind`,
   * `status` and `retryAfter`.
   */
  onRequestLink: OnRequestLink
  /**
   * Starts with the screen that says that a link was sent. Use it on the page to which your backend
   * redirects after the form has been posted without JavaScript. @default false
   */
  sent?: boolean | undefined
  /** The email address with which the input starts. The shopper can change the address. */
  email?: string | undefined
  /** Every sentence that the shopper reads. A missing sentence is shown in English. @default en */
  messages?: ResetPasswordMessages | undefined
  /** The sign-in page. The form offers it before and after a link has been sent. */
  signInHref?: string | undefined
  /** The sign-up page. The form offers it after a link has been sent. */
  signUpHref?: string | undefined
  /** Focuses the email input on mount. Use it if the page has only this form. @default false */
  autoFocus?: boolean | undefined
}
