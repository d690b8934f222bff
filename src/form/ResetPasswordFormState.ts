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
   * Subscribes to the input's value without storing it in React state. Calls `listener` at once
   * with the current value, and again when the value changes. Returns the function that
   * unsubscribes.
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
  /**
   * Whether the password may have been changed, judged by all attempts and not only by the last.
   */
  readonly outcome: 'not-applied' | 'unknown'
  /**
   * Tells the shopper why the last attempt failed and whether the password may have been changed.
   */
  readonly message: string
  /** Whole seconds until the shopper can try again, counting down. Absent when there is no wait. */
  readonly retryIn?: number
  /** Actions besides trying again. */
  readonly actions: readonly NextAction[]
  /**
   * The `id` is new for every problem. Use it as React's `key`, so screen readers announce each
   * alert.
   */
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
  /**
   * Whether a submit is under way: it is waiting for the link or the password check, or it was sent
   * and has no answer yet.
   */
  readonly isSubmitting: boolean
  readonly formProps: FormProps
  /** The account's email address in a read-only field. Present when `email` is given. */
  readonly username?: TextField
  readonly password: PasswordField
  /** The second password input. Absent when `confirmation` is `false`. */
  readonly confirmation?: PasswordField
  /**
   * The policy's rules. To show whether the password meets a rule, call the rule's `test` with the
   * value that `password.subscribe` passes to its listener.
   */
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
 * The shopper requests a new link. In the step `form`, the shopper enters the email address. In
 * `useResetPasswordForm`, one of the actions returns to the password form. The step `sent` follows
 * after a link has been sent, from the step `form` or from `invalid-link`. `email` is the address,
 * if it is known. The actions of this step open the inbox, send the link again after a wait, ask
 * for a different address, sign up and sign in.
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

/**
 * The screen that the shopper sees. Each screen has only its own properties. Switch on `status`.
 */
export type ResetPasswordFormState =
  | EditingState
  | SuccessState
  | InvalidLinkState
  | RequestLinkState
