import type { ReactElement, ReactNode } from 'react'

import type { ResetPasswordPart, SubmitButton } from '../form/formParts.js'
import type {
  EditingState,
  InvalidLinkState,
  PasswordField,
  Problem,
  RequestLinkState,
  ResetPasswordFormState,
  SuccessState,
} from '../form/ResetPasswordFormState.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/**
 * A render prop. It gets the state and the default element, to wrap or replace. It is called as a
 * plain function, so hooks belong in a component that it returns.
 */
export type RenderProp<TState> = (state: TState, defaultElement: ReactElement) => ReactNode

/**
 * Renders something between the address and the button of the form for a link, e.g. a captcha.
 * `attempt` grows with each submit that failed, so that `key={attempt}` gives a fresh one.
 */
export type RenderBeforeSubmit = (state: { readonly attempt: number }) => ReactNode

/** Ways to replace or wrap a part of the form for a link. */
export interface RequestLinkRenderProps {
  /** Replaces what is under the title while the shopper asks for a new link. */
  renderRequestLink?: RenderProp<RequestLinkState> | undefined
  /** Replaces the submit button. */
  renderSubmitButton?: RenderProp<SubmitButton> | undefined
  /**
   * Replaces the `<a>` of an action, e.g. with your router's link. Give your link
   * `data-part="action"` and put its label into a `<span>`, and it has the form's look. An
   * `external` link leads out of the shop and opens in a new tab.
   */
  renderLink?: RenderProp<{ href: string; label: string; external?: true }> | undefined
  /**
   * Adds to the form for a link, e.g. a captcha. What it adds to the `<form>` is sent along as
   * `fields`. With it, “Send the link again” leads back to the form.
   */
  renderBeforeSubmit?: RenderBeforeSubmit | undefined
}

/** Ways to replace or wrap a part of the default form. */
export interface RenderProps extends RequestLinkRenderProps {
  /** Replaces everything, the root included. */
  children?: RenderProp<ResetPasswordFormState> | undefined
  /**
   * Replaces what is inside the root while editing; the root, the title and the focus handling
   * stay.
   */
  renderForm?: RenderProp<EditingState> | undefined
  /** Replaces what is under the title once the password is set. */
  renderSuccess?: RenderProp<SuccessState> | undefined
  /** Replaces what is under the title when there is no usable link. */
  renderInvalidLink?: RenderProp<InvalidLinkState> | undefined
  /** Replaces each of the two password fields. */
  renderPasswordField?: RenderProp<PasswordField> | undefined
  /** Replaces the alert about the form as a whole. */
  renderProblem?: RenderProp<Problem> | undefined
  /** Replaces the list of requirements, which is there when the policy has two rules or more. */
  renderRequirements?: RenderProp<EditingState> | undefined
  /** Adds a strength meter, e.g. `(field) => <PasswordStrengthMeter field={field} />`. */
  renderStrength?: ((field: PasswordField) => ReactNode) | undefined
}

/** What the default elements need besides the state. */
export interface ElementOptions extends Omit<RenderProps, 'children'> {
  readonly messages: ResetPasswordMessages
  readonly classNames: Partial<Record<ResetPasswordPart, string>>
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Where `<ForgotPasswordForm>` posts before its JavaScript is there. */
  readonly action?: string | undefined
}

/** Calls the app's render prop, or returns the default element when there is none. */
export function callRenderProp<TState>(
  render: RenderProp<TState> | undefined,
  state: TState,
  defaultElement: ReactElement,
): ReactNode {
  return render ? render(state, defaultElement) : defaultElement
}
