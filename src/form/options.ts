import type { QueryClient } from '@tanstack/react-query'

import type { PasswordResetError } from '../client/PasswordResetError.js'
import type {
  CustomerPasswordReset,
  PasswordResetClient,
  ResetLink,
  UpdatePasswordResetVariables,
} from '../client/types.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { PasswordPolicy, PasswordSchema } from '../policy/passwordPolicy.js'
import type { ResetPasswordFormState } from './types.js'

/**
 * What the form needs to know, as props of `<ResetPasswordForm>` or options of the hook. Only
 * `client` and `link` are needed.
 */
export interface UseResetPasswordFormOptions {
  /** Made once, outside of components. */
  client: PasswordResetClient
  /**
   * `undefined`: not known yet, a submit waits for it, at most 10 s. `null`: there is none. A link
   * that is lost after a submit changes nothing; only a different one begins anew.
   */
  link: ResetLink | null | undefined
  /** The shopper's e-mail, where known: shown read-only, and the username for password managers. */
  email?: string | undefined
  /** The rules for the password: a policy, or any Standard Schema. @default passwordPolicy() */
  policy?: PasswordPolicy | PasswordSchema | undefined
  /** Ask for the password twice, as long as the second input is rendered. @default true */
  confirmation?: boolean | undefined
  /** Every word that the shopper reads. @default en */
  messages?: ResetPasswordMessages | undefined
  /** Where shoppers sign in; the way on from success, and from an answer that was lost. */
  signInHref?: string | undefined
  /** Where shoppers ask for a new link. */
  requestLinkHref?: string | undefined
  /**
   * Ask your backend for a new link, in place. Must answer the same for every e-mail. `locale` is
   * the messages', `signal` ends after 30 s, when the request counts as failed.
   */
  onRequestLink?:
    | ((email: string, options: { locale: string; signal: AbortSignal }) => Promise<void>)
    | undefined
  /** Sent along with the password. */
  resetAttributes?:
    | Pick<UpdatePasswordResetVariables, 'reference' | 'reference_origin' | 'metadata'>
    | undefined
  /**
   * Focus the password when the form is mounted; for a page that is about nothing else. @default
   * false
   */
  autoFocus?: boolean | undefined
  /**
   * Called while mounted, after the screen is decided; not awaited; what they throw goes to
   * `reportError`.
   */
  onSuccess?: ((passwordReset: CustomerPasswordReset) => void) | undefined
  /** Without it, errors of kind `configuration` go to `reportError`. */
  onError?: ((error: PasswordResetError) => void) | undefined
  /** Called when another screen is shown; not for the first. */
  onStatusChange?: ((status: ResetPasswordFormState['status']) => void) | undefined
  /** The QueryClient to use. @default the provider's, else one of the component's own */
  queryClient?: QueryClient | undefined
}
