import type { UseFormReturn } from 'react-hook-form'

import type { CustomerPasswordReset } from '../client/PasswordResetClient.js'
import type { PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { PasswordRequirement } from '../policy/passwordPolicy.js'
import type { SubmitButton, TextField } from './formParts.js'
import type { ButtonProps, FormProps, StatusProps } from './props.js'

/** The form's values, as React Hook Form holds them. */
export interface ResetPasswordValues {
  password: string
  confirmation: string
}

/** A password input with its show/hide button. */
export interface PasswordField extends TextField {
  readonly name: 'password' | 'confirmation'
  /** Whether the password is shown. */
  readonly isRevealed: boolean
  /** What the button will do: show or hide. */
  readonly toggleLabel: string
  readonly toggleProps: ButtonProps
  /**
   * Listens to what is typed without keeping it in React state. Calls the listener at once with the
   * current value; returns the function to unsubscribe.
   */
  readonly subscribe: (listener: (value: string) => void) => () => void
}

/** What the shopper can do next: a link, or a button. */
export type NextAction =
  | {
      readonly name: 'sign-in' | 'sign-up' | 'request-link' | 'continue'
      readonly label: string
      readonly href: string
    }
  | {
      /** The inbox of a well-known mail host, which opens beside the shop. */
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

/** What went wrong with the form as a whole, and what can be done about it. */
export interface Problem {
  readonly kind: PasswordResetErrorKind
  /** What is known of the password over all attempts, not only from the last request. */
  readonly outcome: 'not-applied' | 'unknown'
  /** Says why, and what is known of the password. */
  readonly message: string
  /** Whole seconds until another try, counting down; left out when there is nothing to wait for. */
  readonly retryIn?: number
  /** What the shopper can do besides trying again. */
  readonly actions: readonly NextAction[]
  /** The `id` is new for every problem. Use it as the `key`, so that a new alert is announced. */
  readonly alertProps: StatusProps
}

/** The form that asks for a new link, in place. */
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
  /** Whether a submit is under way, from the wait for the link to the answer. */
  readonly isSubmitting: boolean
  readonly formProps: FormProps
  /** The account, when `email` is known. */
  readonly username?: TextField
  readonly password: PasswordField
  /** The second input, unless `confirmation` is `false`. */
  readonly confirmation?: PasswordField
  /**
   * The policy's rules. To show whether one is met, call its `test` with the value that
   * `password.subscribe` gives.
   */
  readonly requirements: readonly (PasswordRequirement & { readonly label: string })[]
  /** What went wrong with the form as a whole; what is wrong with a field is on the field. */
  readonly problem: Problem | null
  readonly submit: SubmitButton
  /** React Hook Form's own object, for what this state doesn't cover. */
  readonly form: UseFormReturn<ResetPasswordValues>
}

/** The password is changed. */
export interface SuccessState {
  readonly status: 'success'
  /** The resource, as Commerce Layer answered it. */
  readonly passwordReset: CustomerPasswordReset
  /** What became of `signIn`: `none` without it, and where no email address is known. */
  readonly signIn: 'none' | 'pending' | 'done' | 'failed'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  /** For the element with `message`, which is announced. */
  readonly statusProps: StatusProps
}

/**
 * There is no link, or it was refused. `maybe-used`: it was refused after an answer was lost, so
 * the password may have been changed.
 */
export interface InvalidLinkState {
  readonly status: 'invalid-link'
  readonly reason: 'missing' | 'rejected' | 'maybe-used'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  /** Present when `onRequestLink` is given. */
  readonly requestLink?: RequestLinkForm
  /** For the element with `message`, which is announced. */
  readonly statusProps: StatusProps
}

/**
 * The shopper asks for a new link. Step `form` is opened from a problem and has an action to go
 * back. Step `sent` also follows `invalid-link`, and has the address where it is known; its actions
 * open the inbox, send again after a while, take another address, sign up and sign in.
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

/** What the shopper sees: one state per screen, with only what exists on it. Switch on `status`. */
export type ResetPasswordFormState =
  | EditingState
  | SuccessState
  | InvalidLinkState
  | RequestLinkState
