import { type ReactNode, type Ref, type RefCallback, useCallback, useRef } from 'react'

import { completeMessages } from '../form/findMistake.js'
import { messageId } from '../form/formParts.js'
import type { ResetPasswordFormState } from '../form/ResetPasswordFormState.js'
import { languageTag } from '../messages/languageTag.js'
import type { ElementOptions } from './RenderProps.js'
import { type ForgotOwnProps, type OwnProps, toRootProps } from './toRootProps.js'

interface RootElementProps<TState> {
  readonly state: TState
  /** The props of the form, and the app's attributes for the root element. */
  readonly props: OwnProps | ForgotOwnProps
  readonly rootRef: Ref<HTMLDivElement>
  /** Renders the screen's content, below the title. */
  readonly renderScreen: (state: TState, options: ElementOptions) => ReactNode
}

/**
 * The root element of every screen, with the screen's title. The title gets the focus when the
 * screen changes.
 */
export function Root<TState extends ResetPasswordFormState>({
  state,
  props,
  rootRef,
  renderScreen,
}: RootElementProps<TState>) {
  const { classNames = {}, headingLevel = 2 } = props
  const messages = completeMessages(props.messages)
  const attributes = toRootProps(props)
  const Heading = `h${headingLevel}` as const
  const screen = state.status === 'editing' ? 'editing' : state.statusProps.id
  const focusOnChange = useFocusOnChange(screen)
  const joined = [attributes.className, classNames.root].filter(Boolean).join(' ')

  return (
    <div
      lang={languageTag(messages.locale)}
      dir={messages.dir}
      {...attributes}
      ref={rootRef}
      className={joined || undefined}
      data-part="root"
      data-status={state.status}
    >
      <Heading
        key={screen}
        ref={focusOnChange}
        tabIndex={-1}
        // Makes screen readers read the message together with the focused title, because Firefox
        // doesn't announce a new `status`.
        aria-describedby={state.status === 'editing' ? undefined : messageId(state.statusProps.id)}
        data-part="title"
        className={classNames.title}
      >
        {state.status === 'editing' ? messages.title : state.title}
      </Heading>
      {renderScreen(state, { ...props, messages, classNames })}
    </div>
  )
}

/**
 * Returns a ref callback that focuses the title when the screen changes, because the element that
 * had the focus has been removed. The first screen doesn't take the focus, and a hidden tree that
 * is shown again doesn't take the focus.
 */
function useFocusOnChange(screen: string | undefined): RefCallback<HTMLElement> {
  const shown = useRef<{ screen: string | undefined }>(undefined)
  return useCallback(
    (title) => {
      if (!title) return
      const isChange = shown.current !== undefined && shown.current.screen !== screen
      shown.current = { screen }
      if (isChange) title.focus()
    },
    [screen],
  )
}
