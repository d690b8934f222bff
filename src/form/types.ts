import type { ComponentPropsWithRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import type { PasswordResetErrorKind, PasswordResetOutcome } from '../client/PasswordResetError.js'
import type { CustomerPasswordReset } from '../client/types.js'

/** The form's values, as React Hook Form holds them. */
export interface ResetPasswordValues {
  password: string
  confirmation: string
}

/** A password input and what belongs to it. Every prop object spreads onto a plain element. */
export interface PasswordField {
  readonly name: 'password' | 'confirmation'
  readonly label: string
  /** The rule, shown before typing. */
  readonly hint?: string
  /** What is wrong with what was typed, in the shopper's words. */
  readonly error?: string
  readonly isRevealed: boolean
  readonly toggleLabel: string
  readonly labelProps: ComponentPropsWithRef<'label'>
  /** Uncontrolled: never a value, which would write the password into the HTML. */
  readonly inputProps: ComponentPropsWithRef<'input'>
  readonly hintProps: ComponentPropsWithRef<'p'>
  readonly errorProps: ComponentPropsWithRef<'p'>
  readonly toggleProps: ComponentPropsWithRef<'button'>
  /** Hear what is typed without holding it in React state. Called at once with the present value; returns the way to stop. */
  readonly subscribe: (listener: (value: string) => void) => () => void
}

/** What the shopper can do next: a link, or a button. */
export type NextAction =
  | { readonly name: 'sign-in' | 'request-link'; readonly label: string; readonly href: string }
  | {
      readonly name: 'request-link' | 'try-again'
      readonly label: string
      readonly onClick: () => void
    }

/** What went wrong with the form as a whole, and what can be done about it. */
export interface Problem {
  readonly kind: PasswordResetErrorKind
  readonly outcome: PasswordResetOutcome
  readonly message: string
  /** Whole seconds left, counting down; `undefined` when there is nothing to wait for. */
  readonly retryIn?: number
  readonly actions: readonly NextAction[]
  readonly problemProps: ComponentPropsWithRef<'div'>
}

/** Asks for a new link, in place. */
export interface RequestLinkForm {
  readonly status: 'idle' | 'sending' | 'sent' | 'failed'
  readonly label: string
  readonly message?: string
  readonly formProps: ComponentPropsWithRef<'form'>
  readonly emailLabelProps: ComponentPropsWithRef<'label'>
  readonly emailProps: ComponentPropsWithRef<'input'>
  readonly submitProps: ComponentPropsWithRef<'button'>
}

/** The submit button. It stays enabled while submitting, since a disabled control drops focus; `aria-disabled` says that it waits. */
export interface SubmitButton {
  readonly label: string
  readonly isSubmitting: boolean
  readonly submitProps: ComponentPropsWithRef<'button'>
}

/** The shopper chooses a password. */
export interface EditingState {
  readonly status: 'editing'
  readonly isSubmitting: boolean
  readonly formProps: ComponentPropsWithRef<'form'>
  /** The account, where `email` is known. */
  readonly username?: {
    readonly label: string
    readonly labelProps: ComponentPropsWithRef<'label'>
    readonly inputProps: ComponentPropsWithRef<'input'>
  }
  readonly password: PasswordField
  readonly confirmation?: PasswordField
  /** The policy's rules; whether each is met lives only in the component that shows it. */
  readonly requirements: readonly { readonly id: string; readonly label: string }[]
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
  readonly statusProps: ComponentPropsWithRef<'div'>
}

/** There is no link, or it was refused. `maybe-used`: the refusal came after an answer was lost, so the password may be changed. */
export interface InvalidLinkState {
  readonly status: 'invalid-link'
  readonly reason: 'missing' | 'rejected' | 'maybe-used'
  readonly title: string
  readonly message: string
  readonly actions: readonly NextAction[]
  /** Where `onRequestLink` is given. */
  readonly requestLink?: RequestLinkForm
  readonly statusProps: ComponentPropsWithRef<'div'>
}

/** What the shopper sees, and what exists then. */
export type ResetPasswordFormState = EditingState | SuccessState | InvalidLinkState
