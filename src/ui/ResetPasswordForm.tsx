'use client'

import { type ComponentType, type HTMLAttributes, type Ref, forwardRef } from 'react'

import { useResetPasswordForm } from '../form/useResetPasswordForm.js'
import { en } from '../locales/en.js'
import { messageId } from './messageId.js'
import { type OwnProps, toRootProps } from './ownProps.js'
import { Screen } from './Screen.js'
import { type Slots, renderSlot } from './slots.js'
import { useFocusOnChange } from './useFocusOnChange.js'

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
export const ResetPasswordForm: ComponentType<ResetPasswordFormProps> = forwardRef<
  HTMLDivElement,
  Omit<ResetPasswordFormProps, 'ref'>
>(function ResetPasswordForm(props: ResetPasswordFormProps, ref) {
  const { messages = en, classNames = {}, headingLevel = 2, children } = props
  const state = useResetPasswordForm(props)
  const slots: Slots = { ...props, messages, classNames }
  const Heading = `h${headingLevel}` as const
  const screen = state.status === 'editing' ? 'editing' : state.statusProps.id
  const focusOnChange = useFocusOnChange(screen)

  return renderSlot(
    children,
    state,
    <div
      lang={messages.locale}
      dir={messages.dir}
      {...toRootProps(props)}
      ref={ref}
      className={joinClassNames(props.className, classNames.root)}
      data-part="root"
      data-status={state.status}
    >
      <Heading
        key={screen}
        ref={focusOnChange}
        tabIndex={-1}
        // Read with the title when it gets the focus: Firefox announces no new status.
        aria-describedby={state.status === 'editing' ? undefined : messageId(state)}
        data-part="title"
        className={classNames.title}
      >
        {state.status === 'editing' ? messages.title : state.title}
      </Heading>
      <Screen state={state} slots={slots} />
    </div>,
  )
})

function joinClassNames(...names: (string | undefined)[]): string | undefined {
  return names.filter((name) => name !== undefined && name !== '').join(' ') || undefined
}
