'use client'

import {
  type FunctionComponent,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
  forwardRef,
} from 'react'

import type { ResetPasswordFormState } from '../form/ResetPasswordFormState.js'
import { useResetPasswordForm } from '../form/useResetPasswordForm.js'
import { EditingScreen } from './EditingScreen.js'
import { MessageScreen } from './MessageScreen.js'
import { type ElementOptions, callRenderProp } from './RenderProps.js'
import { Root } from './Root.js'
import type { OwnProps } from './toRootProps.js'

/**
 * Props of `<ResetPasswordForm>`: the hook's options, render props, and any attribute of the root
 * `<div>`.
 */
export interface ResetPasswordFormProps
  extends
    OwnProps,
    Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'onError' | 'autoFocus' | 'title'> {
  /** The root element. */
  ref?: Ref<HTMLDivElement>
}

/**
 * The complete page for Commerce Layer's reset link: a form for the new password, and a screen with
 * next actions for every outcome. Renders a `<div>` with `data-status`.
 *
 * Works with and without a `QueryClientProvider`, and with and without
 * `commercelayer-password-reset/styles.css`.
 *
 * @example
 * const client = createPasswordResetClient({ organization: 'acme', accessToken: getAccessToken })
 *
 * export function ResetPasswordPage() {
 *   const link = useResetLink()
 *   return (
 *     <ResetPasswordForm
 *       client={client}
 *       link={link}
 *       signInHref="/login"
 *       requestLinkHref="/forgot"
 *     />
 *   )
 * }
 */
export const ResetPasswordForm: FunctionComponent<ResetPasswordFormProps> = forwardRef<
  HTMLDivElement,
  Omit<ResetPasswordFormProps, 'ref'>
>(function ResetPasswordForm(props: ResetPasswordFormProps, ref) {
  const state = useResetPasswordForm(props)
  return callRenderProp(
    props.children,
    state,
    <Root state={state} props={props} rootRef={ref} renderScreen={renderScreen} />,
  )
})

/** Renders the current screen, or what the app's render prop returns. */
function renderScreen(state: ResetPasswordFormState, options: ElementOptions): ReactNode {
  if (state.status === 'editing')
    return callRenderProp(
      options.renderForm,
      state,
      <EditingScreen state={state} options={options} />,
    )
  const element = <MessageScreen state={state} options={options} />
  switch (state.status) {
    case 'success':
      return callRenderProp(options.renderSuccess, state, element)
    case 'invalid-link':
      return callRenderProp(options.renderInvalidLink, state, element)
    case 'request-link':
      return callRenderProp(options.renderRequestLink, state, element)
    default:
      return state satisfies never
  }
}
