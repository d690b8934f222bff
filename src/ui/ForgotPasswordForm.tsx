'use client'

import { type FunctionComponent, type HTMLAttributes, type Ref, forwardRef } from 'react'

import { completeMessages } from '../form/findMistake.js'
import { useForgotPasswordForm } from '../form/useForgotPasswordForm.js'
import { MessageScreen } from './MessageScreen.js'
import { type ElementOptions, callRenderProp } from './RenderProps.js'
import { Root } from './Root.js'
import { type ForgotOwnProps, toRootProps } from './toRootProps.js'

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
  const { classNames = {}, children } = props
  const messages = completeMessages(props.messages)
  const state = useForgotPasswordForm(props)
  const options: ElementOptions = { ...props, messages, classNames }

  return callRenderProp(
    children,
    state,
    <Root state={state} options={options} attributes={toRootProps(props)} rootRef={ref}>
      {callRenderProp(
        options.renderRequestLink,
        state,
        <MessageScreen state={state} options={options} />,
      )}
    </Root>,
  )
})
