import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'

import type { SubmitButton } from '../form/parts.js'
import type { FormProps } from '../form/props.js'
import type { Problem } from '../form/types.js'
import { formatMessage } from '../messages/formatMessage.js'
import { ErrorAnnouncement, WaitAnnouncement } from './Announcements.js'
import { type Slots, renderSlot } from './slots.js'

interface FormElementProps {
  readonly form: { readonly formProps: FormProps; readonly submit: SubmitButton }
  readonly slots: Slots
  /** Announced while a submit is under way. */
  readonly submitting: string
  readonly action?: string | undefined
  /** The fields, and the problem below them. */
  readonly children: ReactNode
}

/** The element of both forms, with the submit button and what a submit announces. */
export function FormElement({ form, slots, submitting, action, children }: FormElementProps) {
  const { formProps, submit } = form
  const element = useRef<HTMLFormElement>(null)
  const { onSubmit } = formProps

  // Chromium ends a submit event at the form around it, where React doesn't hear it: the browser
  // would send the password to the page.
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
    <form {...formProps} ref={element} action={action} className={slots.classNames.form}>
      {children}
      {renderSlot(
        slots.renderSubmitButton,
        submit,
        <button {...submit.buttonProps} type="submit" className={slots.classNames.submit}>
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
  readonly slots: Slots
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** What went wrong and what to do. Announced when it appears, and when a wait is over. */
export function ProblemAlert({ problem, retryIn, slots, children }: ProblemAlertProps) {
  const { messages, classNames } = slots
  return (
    <div {...problem.alertProps} className={classNames.problem}>
      <p>{problem.message}</p>
      {retryIn !== undefined && (
        // Read with the alert and then silent: a number every second would drown everything else.
        <p aria-live="off">{formatMessage(messages.retryIn, retryIn, messages)}</p>
      )}
      {children}
    </div>
  )
}
