'use client'

import {
  type FunctionComponent,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
  forwardRef,
} from 'react'

import type { RequestLinkState } from '../form/ResetPasswordFormState.js'
import { useForgotPasswordForm } from '../form/useForgotPasswordForm.js'
import { MessageScreen } from './MessageScreen.js'
import { type ElementOptions, callRenderProp } from './RenderProps.js'
import { Root } from './Root.js'
import type { ForgotOwnProps } from './toRootProps.js'

/**
 * Props of `<ForgotPasswordForm>`: the hook's options, render props, and any attribute of the root
 * `<div>`.
 */
export interface ForgotPasswordFormProps
  extends ForgotOwnProps, Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'autoFocus' | 'title'> {
  /** The root element. */
  ref?: Ref<HTMLDivElement>
}

/**
 * The page behind “Forgot password?”. It asks for the email address, and then says where to
 * look for the link, in the same words for every address. `<ResetPasswordForm>` has the same
 * screens for requesting a new link.
 *
 * @example
 * const requestLink = createRequestLink('/api/password-reset')
 *
 * export function ForgotPasswordPage() {
 *   return <ForgotPasswordForm onRequestLink={requestLink} signInHref="/login" />
 * }
 */
export const ForgotPasswordForm: FunctionComponent<ForgotPasswordFormProps> = forwardRef<
  HTMLDivElement,
  Omit<ForgotPasswordFormProps, 'ref'>
>(function ForgotPasswordForm(props: ForgotPasswordFormProps, ref) {
  const state = useForgotPasswordForm(props)
  return callRenderProp(
    props.children,
    state,
    <Root state={state} props={props} rootRef={ref} renderScreen={renderScreen} />,
  )
})

/** Renders the screen, or what the app's render prop returns. */
function renderScreen(state: RequestLinkState, options: ElementOptions): ReactNode {
  const element = <MessageScreen state={state} options={options} />
  return callRenderProp(options.renderRequestLink, state, element)
}
