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
 * A render prop. It gets the state and the default element, which it can wrap or replace. The form
 * calls it as a plain function, so it can't use hooks itself. Use hooks in a component that it
 * returns.
 */
export type RenderProp<TState> = (state: TState, defaultElement: ReactElement) => ReactNode

/**
 * Renders something between the email field and the submit button of the form for a link, e.g. a
 * captcha. `attempt` grows with each failed submit, so `key={attempt}` renders a new captcha.
 */
export type RenderBeforeSubmit = (state: { readonly attempt: number }) => ReactNode

/** Render props that replace or wrap a part of the form for a link. */
export interface RequestLinkRenderProps {
  /** Replaces everything below the title while the shopper asks for a new link. */
  renderRequestLink?: RenderProp<RequestLinkState> | undefined
  /** Replaces the submit button. */
  renderSubmitButton?: RenderProp<SubmitButton> | undefined
  /**
   * Replaces the `<a>` of an action, e.g. with your router's link. To get the form's look, give
   * your link `data-part="action"` and put its label into a `<span>`. An `external` link leads out
   * of the shop: open it in a new tab.
   */
  renderLink?: RenderProp<{ href: string; label: string; external?: true }> | undefined
  /**
   * Adds something to the form for a link, e.g. a captcha. The values of its form fields are passed
   * to `onRequestLink` as `fields`. With this prop, the action `send-again` sends nothing,
   * but shows the form again.
   */
  renderBeforeSubmit?: RenderBeforeSubmit | undefined
}

/** Render props that replace or wrap a part of the default form. */
export interface RenderProps extends RequestLinkRenderProps {
  /** Replaces everything, including the root element. */
  children?: RenderProp<ResetPasswordFormState> | undefined
  /**
   * Replaces everything below the title while the shopper enters a new password. The root, the
   * title and the focus handling stay.
   */
  renderForm?: RenderProp<EditingState> | undefined
  /** Replaces everything below the title after the password has been changed. */
  renderSuccess?: RenderProp<SuccessState> | undefined
  /** Replaces everything below the title when there is no usable link. */
  renderInvalidLink?: RenderProp<InvalidLinkState> | undefined
  /** Replaces each of the two password fields. */
  renderPasswordField?: RenderProp<PasswordField> | undefined
  /** Replaces the alert about a problem with the whole form. */
  renderProblem?: RenderProp<Problem> | undefined
  /** Replaces the list of requirements, which is shown when the policy has two or more rules. */
  renderRequirements?: RenderProp<EditingState> | undefined
  /** Adds a strength meter, e.g. `(field) => <PasswordStrengthMeter field={field} />`. */
  renderStrength?: ((field: PasswordField) => ReactNode) | undefined
}

/** The options that the default elements need besides the state. */
export interface ElementOptions extends Omit<RenderProps, 'children'> {
  readonly messages: ResetPasswordMessages
  readonly classNames: Partial<Record<ResetPasswordPart, string>>
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** The URL to which `<ForgotPasswordForm>` posts before its JavaScript has loaded. */
  readonly action?: string | undefined
}

/** Calls the app's render prop. Without a render prop, returns the default element. */
export function callRenderProp<TState>(
  render: RenderProp<TState> | undefined,
  state: TState,
  defaultElement: ReactElement,
): ReactNode {
  return render ? render(state, defaultElement) : defaultElement
}
