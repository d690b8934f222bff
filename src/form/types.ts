import type { UseFormReturn } from 'react-hook-form'

import type { PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { CustomerPasswordReset } from '../client/types.js'
import type { PasswordRequirement } from '../policy/passwordPolicy.js'
import type {
  ButtonProps,
  FormProps,
  InputProps,
  LabelProps,
  StatusProps,
  TextProps,
} from './props.js'

/** The form's values, as React Hook Form holds them. */
export interface ResetPasswordValues {
  password: string
  confirmation: string
}

/** Any labelled input. Its description is wired: render hint and error with their props. */
export interface TextField {
  readonly name: 'password' | 'confirmation' | 'username' | 'email'
  readonly label: string
  /** The rule, shown before typing. */
  readonly hint?: string
  /** What is wrong with what was typed, in the shopper's words. */
  readonly error?: string
  readonly labelProps: LabelProps
  readonly inputProps: InputProps
  /** For the hint; where there are several requirements, for their list. */
  readonly hintProps: TextProps
  readonly errorProps: TextProps
}

/** A password input and what belongs to it. */
export interface PasswordField extends TextField {
  readonly name: 'password' | 'confirmation'
  readonly isRevealed: boolean
  readonly toggleLabel: string
  readonly toggleProps: ButtonProps
  /**
   * Hear what is typed without holding it in React state. Called at once with the present value;
   * returns the way to stop.
   */
  readonly subscribe: (listener: (value: string) => void) => () => void
}

/** What the shopper can do next: a link, or a button. */
export type NextAction =
  | {
      readonly name: 'sign-in' | 'request-link' | 'continue'
      readonly label: string
      readonly href: string
    }
  | {
      readonly name: 'request-link' | 'send-again' | 'other-address' | 'back'
      readonly label: string
      readonly onClick: () => void
    }

/** What went wrong with the form as a whole, and what can be done about it. */
export interface Problem {
  readonly kind: PasswordResetErrorKind
  /** What the whole visit knows of the password, not what this one request said. */
  readonly outcome: 'not-applied' | 'unknown'
  readonly message: string
  /** Whole seconds left, counting down; left out when there is nothing to wait for. */
  readonly retryIn?: number
  readonly actions: readonly NextAction[]
  /** `id` is another one for every problem, so that it can be a key: a new alert is announced. */
  readonly alertProps: StatusProps
}

/** Asks for a new link, in place. */
export interface RequestLinkForm {
  readonly status: 'idle' | 'sending' | 'failed'
  readonly problem?: {
    readonly kind: PasswordResetErrorKind
    readonly message: string
    readonly alertProps: StatusProps
  }
  /** Whole seconds until the same address may ask again. */
  readonly retryIn?: number
  readonly formProps: FormProps
  readonly email: TextField
  readonly submit: SubmitButton
}

/**
 * The submit button. It stays enabled while submitting, since a disabled control drops focus;
 * `aria-disabled` says that it waits.
 */
export interface SubmitButton {
  readonly label: string
  readonly isSubmitting: boolean
  readonly buttonProps: ButtonProps
}

/** The shopper chooses a password. */
export interface EditingState {
  readonly status: 'editing'
  readonly isSubmitting: boolean
  readonly formProps: FormProps
  /** The account, where `email` is known. */
  readonly username?: TextField
  readonly password: PasswordField
  readonly confirmation?: PasswordField
  /**
   * The policy's rules. Whether one is met is asked where it is shown: `test` on what
   * `password.subscribe` tells.
   */
  readonly requirements: readonly (PasswordRequirement & { readonly label: string })[]
  readonly problem: Problem | null
  readonly submit: SubmitButton
  /** React Hook Form's own object: the way out. */
  readonly form: UseFormReturn<ResetPasswordValues>
}

/** The password is changed. */
export interface SuccessState {
  readonly status: 'success'
  readonly passwordReset: CustomerPasswordReset
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  readonly statusProps: StatusProps
}

/**
 * There is no link, or it was refused. `maybe-used`: the refusal came after an answer was lost, so
 * the password may be changed.
 */
export interface InvalidLinkState {
  readonly status: 'invalid-link'
  readonly reason: 'missing' | 'rejected' | 'maybe-used'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  /** Where `onRequestLink` is given. */
  readonly requestLink?: RequestLinkForm
  readonly statusProps: StatusProps
}

/**
 * The shopper asks for a new link. `form` is opened from a problem, and has a way back; `sent` is
 * reached from `invalid-link`, too, and has a way to send again, after a while, or to another
 * address.
 */
export type RequestLinkState = {
  readonly status: 'request-link'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  readonly statusProps: StatusProps
} & (
  | { readonly step: 'form'; readonly requestLink: RequestLinkForm }
  | { readonly step: 'sent'; readonly requestLink?: undefined }
)

/** What the shopper sees, and what exists then. */
export type ResetPasswordFormState =
  | EditingState
  | SuccessState
  | InvalidLinkState
  | RequestLinkState
