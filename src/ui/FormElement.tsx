import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'

import type { SubmitButton } from '../form/formParts.js'
import type { FormProps } from '../form/props.js'
import type { Problem } from '../form/ResetPasswordFormState.js'
import { maxSecondsShown } from '../form/useSecondsLeft.js'
import { formatMessage } from '../messages/formatMessage.js'
import { ErrorAnnouncement, WaitAnnouncement } from './Announcement.js'
import { type ElementOptions, callRenderProp } from './RenderProps.js'

interface FormElementProps {
  readonly form: { readonly formProps: FormProps; readonly submit: SubmitButton }
  readonly options: ElementOptions
  /** Announced while a submit is under way. */
  readonly submitting: string
  readonly action?: string | undefined
  /** The fields, and the problem below them. */
  readonly children: ReactNode
}

/** The element of both forms, with the submit button and what a submit announces. */
export function FormElement({ form, options, submitting, action, children }: FormElementProps) {
  const { formProps, submit } = form
  const element = useRef<HTMLFormElement>(null)
  const { onSubmit } = formProps

  // In a form inside a form, Chromium stops the submit event at the outer one, where React doesn't
  // hear it. The browser would then send the password to the page.
  useEffect(() => {
    const node = element.current
    if (!node?.parentElement?.closest('form')) return undefined
    const submitNested = (event: SubmitEvent) =>
      onSubmit(event as unknown as FormEvent<HTMLFormElement>)
    node.addEventListener('submit', submitNested)
    return () => {
      node.removeEventListener('submit', submitNested)
    }
  }, [onSubmit])

  return (
    <form {...formProps} ref={element} action={action} className={options.classNames.form}>
      {children}
      {callRenderProp(
        options.renderSubmitButton,
        submit,
        <button {...submit.buttonProps} type="submit" className={options.classNames.submit}>
          {submit.label}
        </button>,
      )}
      <WaitAnnouncement text={submit.isSubmitting && submitting} />
      <ErrorAnnouncement />
    </form>
  )
}

interface ProblemAlertProps {
  readonly problem: Pick<Problem, 'message' | 'alertProps'>
  readonly retryIn: number | undefined
  readonly options: ElementOptions
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** What went wrong and what to do. Announced when it appears, and when a wait is over. */
export function ProblemAlert({ problem, retryIn, options, children }: ProblemAlertProps) {
  const { messages, classNames } = options
  return (
    <div {...problem.alertProps} className={classNames.problem}>
      <p>{problem.message}</p>
      {retryIn !== undefined && retryIn <= maxSecondsShown && (
        // Read with the alert and then silent: a number every second would drown everything else.
        <p aria-live="off">{formatMessage(messages.retryIn, retryIn, messages)}</p>
      )}
      {children}
    </div>
  )
}
