import type { ReactElement, ReactNode } from 'react'

import type { ResetPasswordPart } from '../form/parts.js'
import type {
  EditingState,
  InvalidLinkState,
  PasswordField,
  Problem,
  RequestLinkState,
  ResetPasswordFormState,
  SubmitButton,
  SuccessState,
} from '../form/types.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/**
 * The second argument is what would have been rendered: wrap it, or leave it. Plain calls: hooks go
 * into a component of yours.
 */
export type RenderProp<TState> = (state: TState, defaultElement: ReactElement) => ReactNode

/** Ways to replace or wrap a part of the default form. */
export interface RenderProps {
  /** Replaces everything, the root included. */
  children?: RenderProp<ResetPasswordFormState> | undefined
  /** Replaces what is inside the root while editing; root, title and focus stay ours. */
  renderForm?: RenderProp<EditingState> | undefined
  /** Replaces what is under the title once the password is set. */
  renderSuccess?: RenderProp<SuccessState> | undefined
  /** Replaces what is under the title when there is no usable link. */
  renderInvalidLink?: RenderProp<InvalidLinkState> | undefined
  /** Replaces what is under the title while the shopper asks for a new link. */
  renderRequestLink?: RenderProp<RequestLinkState> | undefined
  /** Called for each of the two fields. */
  renderPasswordField?: RenderProp<PasswordField> | undefined
  /** Replaces the submit button. */
  renderSubmitButton?: RenderProp<SubmitButton> | undefined
  /** Replaces the alert about the form as a whole. */
  renderProblem?: RenderProp<Problem> | undefined
  /** Called when the policy has two rules or more. */
  renderRequirements?: RenderProp<EditingState> | undefined
  /** For a router's link. */
  renderLink?: RenderProp<{ href: string; label: string }> | undefined
  /** Nothing by default. `field => <PasswordStrengthMeter field={field} />` */
  renderStrength?: ((field: PasswordField) => ReactNode) | undefined
}

/** What the default elements need besides the state. */
export interface Slots extends Omit<RenderProps, 'children'> {
  readonly messages: ResetPasswordMessages
  readonly classNames: Partial<Record<ResetPasswordPart, string>>
}

/** The user's element where there is a render function, else the default. */
export function renderSlot<TState>(
  render: RenderProp<TState> | undefined,
  state: TState,
  defaultElement: ReactElement,
): ReactNode {
  return render ? render(state, defaultElement) : defaultElement
}
