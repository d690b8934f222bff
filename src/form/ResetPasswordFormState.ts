import type { UseFormReturn } from 'react-hook-form'

import type { CustomerPasswordReset } from '../client/PasswordResetClient.js'
import type { PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { PasswordRequirement } from '../policy/passwordPolicy.js'
import type { SubmitButton, TextField } from './formParts.js'
import type { ButtonProps, FormProps, StatusProps } from './props.js'

/** The values of the password inputs, in React Hook Form's shape. */
export interface ResetPasswordValues {
  password: string
  confirmation: string
}

/** A password input with its show/hide button. */
export interface PasswordField extends TextField {
  readonly name: 'password' | 'confirmation'
  /** Whether the input shows the password as plain text. */
  readonly isRevealed: boolean
  /** The label of the button that shows or hides the password. */
  readonly toggleLabel: string
  readonly toggleProps: ButtonProps
  /**
   * Subscribes to the input's value, which isn't in React state. Calls `listener` at once and on
   * each change. Returns the function that unsubscribes.
   */
  readonly subscribe: (listener: (value: string) => void) => () => void
}

/** An action that the shopper can take next: a link with `href`, or a button with `onClick`. */
export type NextAction =
  | {
      readonly name: 'sign-in' | 'sign-up' | 'request-link' | 'continue'
      readonly label: string
      readonly href: string
    }
  | {
      /** A link to the inbox of a well-known mail service. Open it in a new tab. */
      readonly name: 'open-inbox'
      readonly label: string
      readonly href: string
      readonly external: true
    }
  | {
      readonly name: 'request-link' | 'send-again' | 'other-address' | 'back'
      readonly label: string
      readonly onClick: () => void
    }

/** A problem of the whole form, and the actions that may solve it. */
export interface Problem {
  readonly kind: PasswordResetErrorKind
  /** Whether any attempt, not only the last one, may have changed the password. */
  readonly outcome: 'not-applied' | 'unknown'
  /** Says why the last attempt failed and whether the password may have been changed. */
  readonly message: string
  /** Whole seconds until the shopper can try again, counting down. Absent when there is no wait. */
  readonly retryIn?: number
  /** Actions besides trying again. */
  readonly actions: readonly NextAction[]
  /** The `id` is new for each problem. Use it as React's `key`, so each alert is announced. */
  readonly alertProps: StatusProps
}

/** The form that requests a new link without leaving the page. */
export interface RequestLinkForm {
  readonly status: 'idle' | 'sending' | 'failed'
  readonly problem?: {
    readonly kind: PasswordResetErrorKind
    readonly message: string
    readonly alertProps: StatusProps
  }
  /** Whole seconds until another try makes sense. */
  readonly retryIn?: number
  readonly formProps: FormProps
  readonly email: TextField
  readonly submit: SubmitButton
}

/** The shopper chooses a password. */
export interface EditingState {
  readonly status: 'editing'
  /** Whether a submit waits for the link, the password check or the answer. */
  readonly isSubmitting: boolean
  readonly formProps: FormProps
  /** The account's email address in a read-only field. Present when `email` is given. */
  readonly username?: TextField
  readonly password: PasswordField
  /** The second password input. Absent when `confirmation` is `false`. */
  readonly confirmation?: PasswordField
  /** The policy's rules. Call a rule's `test` with the value from `password.subscribe`. */
  readonly requirements: readonly (PasswordRequirement & { readonly label: string })[]
  /** A problem of the whole form. An error of one field is in the field's `error`. */
  readonly problem: Problem | null
  readonly submit: SubmitButton
  /** React Hook Form's own object, for everything that this state doesn't cover. */
  readonly form: UseFormReturn<ResetPasswordValues>
}

/** The password has been changed. */
export interface SuccessState {
  readonly status: 'success'
  /** The updated resource from Commerce Layer's answer. */
  readonly passwordReset: CustomerPasswordReset
  /** The state of the `signIn` call. `none`: there is no `signIn`, or no email address is known. */
  readonly signIn: 'none' | 'pending' | 'done' | 'failed'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  /** Props for the element that contains `message`, which screen readers announce. */
  readonly statusProps: StatusProps
}

/**
 * There is no link, or Commerce Layer refused it. `maybe-used`: the answer to an earlier attempt
 * was lost, so that attempt may have changed the password.
 */
export interface InvalidLinkState {
  readonly status: 'invalid-link'
  readonly reason: 'missing' | 'rejected' | 'maybe-used'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  /** Present when `onRequestLink` is given. */
  readonly requestLink?: RequestLinkForm
  /** Props for the element that contains `message`, which screen readers announce. */
  readonly statusProps: StatusProps
}

/**
 * The shopper requests a new link. In the step `form`, the shopper enters the email address. The
 * step `sent` follows once a link has been sent; `email` is the address, if it is known. The
 * actions of this step open the inbox, send the link again after a wait, ask for a different
 * address, sign up and sign in.
 */
export type RequestLinkState = {
  readonly status: 'request-link'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  readonly statusProps: StatusProps
} & (
  | { readonly step: 'form'; readonly requestLink: RequestLinkForm }
  | { readonly step: 'sent'; readonly email?: string; readonly requestLink?: undefined }
)

/** The screen that the shopper sees. Switch on `status`: each screen has its own properties. */
export type ResetPasswordFormState =
  | EditingState
  | SuccessState
  | InvalidLinkState
  | RequestLinkState
