'use client'

import {
  type FunctionComponent,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
  forwardRef,
} from 'react'

import { completeMessages } from '../form/findMistake.js'
import type { ResetPasswordFormState } from '../form/types.js'
import { useResetPasswordForm } from '../form/useResetPasswordForm.js'
import { EditingScreen } from './EditingScreen.js'
import { MessageScreen } from './MessageScreen.js'
import { type OwnProps, toRootProps } from './ownProps.js'
import { Root } from './Root.js'
import { type Slots, renderSlot } from './slots.js'

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
 * a next action for everything that can happen. Renders a `<div>` with `data-status`.
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
  const { classNames = {}, children } = props
  const messages = completeMessages(props.messages)
  const state = useResetPasswordForm(props)
  const slots: Slots = { ...props, messages, classNames }

  return renderSlot(
    children,
    state,
    <Root state={state} slots={slots} attributes={toRootProps(props)} rootRef={ref}>
      <Screen state={state} slots={slots} />
    </Root>,
  )
})

interface ScreenProps {
  readonly state: ResetPasswordFormState
  readonly slots: Slots
}

/** The current screen, or what the app renders instead. */
function Screen({ state, slots }: ScreenProps): ReactNode {
  if (state.status === 'editing')
    return renderSlot(slots.renderForm, state, <EditingScreen state={state} slots={slots} />)
  const element = <MessageScreen state={state} slots={slots} />
  switch (state.status) {
    case 'success':
      return renderSlot(slots.renderSuccess, state, element)
    case 'invalid-link':
      return renderSlot(slots.renderInvalidLink, state, element)
    case 'request-link':
      return renderSlot(slots.renderRequestLink, state, element)
    default:
      return state satisfies never
  }
}
