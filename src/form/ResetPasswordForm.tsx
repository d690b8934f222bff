'use client'

import {
  type ComponentType,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
  forwardRef,
} from 'react'

import { EditingScreen } from './EditingScreen.js'
import { InvalidLinkScreen } from './InvalidLinkScreen.js'
import { en } from './messages.js'
import type { ResetPasswordPart } from './parts.js'
import { defaultPolicy, isPolicy } from './passwordPolicy.js'
import { type RenderProps, type Slots, renderSlot } from './slots.js'
import { splitProps } from './splitProps.js'
import { SuccessScreen } from './SuccessScreen.js'
import type { ResetPasswordFormState } from './types.js'
import { type UseResetPasswordFormOptions, useResetPasswordForm } from './useResetPasswordForm.js'

/** What the hook needs, ways to render it, and any attribute of the root `<div>`. */
export interface ResetPasswordFormProps
  extends
    UseResetPasswordFormOptions,
    RenderProps,
    Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'onError' | 'autoFocus' | 'title'> {
  ref?: Ref<HTMLDivElement>
  /** Class names by part; all parts carry `data-part` as well. */
  classNames?: Partial<Record<ResetPasswordPart, string>> | undefined
  /** The level of the title's heading. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
}

/**
 * The page behind Commerce Layer's reset link, finished: a form for the new password, and a screen with a way on for everything that can
 * happen to it. Renders a `<div>` with `data-status`.
 *
 * Works with and without a `QueryClientProvider`, and with and without `commercelayer-password-reset/styles.css`.
 *
 * @example
 * const client = createPasswordResetClient({ organization: 'acme', accessToken: getAccessToken })
 *
 * export function ResetPasswordPage() {
 *   return <ResetPasswordForm client={client} link={useResetLink()} signInHref="/login" requestLinkHref="/forgot" />
 * }
 */
export const ResetPasswordForm: ComponentType<ResetPasswordFormProps> = forwardRef<
  HTMLDivElement,
  Omit<ResetPasswordFormProps, 'ref'>
>(function ResetPasswordForm(props: ResetPasswordFormProps, ref) {
  const { options, renderProps, classNames = {}, headingLevel = 2, rootProps } = splitProps(props)
  const state = useResetPasswordForm(options)
  const { children, ...renders } = renderProps
  const { messages = en, policy = defaultPolicy() } = options
  const slots: Slots = { ...renders, messages, classNames }
  const Heading = `h${headingLevel}` as const

  return renderSlot(
    children,
    state,
    <div
      lang={messages.locale}
      dir={messages.dir}
      {...rootProps}
      ref={ref}
      className={joinClassNames(rootProps.className, classNames.root)}
      data-part="root"
      data-status={state.status}
    >
      <Heading
        key={state.status}
        ref={isArrival(state) ? focus : undefined}
        tabIndex={-1}
        data-part="title"
        className={classNames.title}
      >
        {state.status === 'editing' ? messages.title : state.title}
      </Heading>
      <Screen state={state} policy={isPolicy(policy) ? policy : undefined} slots={slots} />
    </div>,
  )
})

function Screen({
  state,
  policy,
  slots,
}: Omit<Parameters<typeof EditingScreen>[0], 'state'> & {
  state: ResetPasswordFormState
}): ReactElement {
  switch (state.status) {
    case 'editing':
      return <EditingScreen state={state} policy={policy} slots={slots} />
    case 'success':
      return <SuccessScreen state={state} slots={slots} />
    case 'invalid-link':
      return <InvalidLinkScreen state={state} slots={slots} />
    default:
      return state satisfies never
  }
}

/** Whether the shopper came to this screen by a submit, which took away what had the focus; a page that opens there moves nothing. */
function isArrival(state: ResetPasswordFormState): boolean {
  return (
    state.status === 'success' || (state.status === 'invalid-link' && state.reason !== 'missing')
  )
}

function focus(title: HTMLElement | null): void {
  title?.focus()
}

function joinClassNames(...names: (string | undefined)[]): string | undefined {
  return names.filter((name) => name !== undefined && name !== '').join(' ') || undefined
}
