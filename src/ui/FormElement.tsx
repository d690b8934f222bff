import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'

import type { SubmitButton } from '../form/formParts.js'
import type { FormProps } from '../form/props.js'
import type { Problem } from '../form/ResetPasswordFormState.js'
import { maxSecondsShown } from '../form/useSecondsLeft.js'
import { formatMessage } from '../messages/formatMessage.js'
import { WaitAnnouncement } from './Announcement.js'
import { type ElementOptions, callRenderProp } from './RenderProps.js'

interface FormElementProps {
  readonly form: { readonly formProps: FormProps; readonly submit: SubmitButton }
  readonly options: ElementOptions
  /** Announced while a submit is running. */
  readonly submitting: string
  readonly action?: string | undefined
  /** The fields, and below them the alert about a problem. */
  readonly children: ReactNode
}

/** The `<form>` element of both forms, with the submit button and the live regions. */
export function FormElement({ form, options, submitting, action, children }: FormElementProps) {
  const { formProps, submit } = form
  const element = useRef<HTMLFormElement>(null)
  const { onSubmit } = formProps

  // If this form is inside another form, Chromium stops the submit event at the outer form. React
  // listens at the root, so it never gets the event. The browser would then submit the form itself,
  // and send the password to the page's URL.
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
      {/* A submit writes a field's error to this region when the field already has the focus. */}
      <div aria-live="assertive" data-announcement="error" />
    </form>
  )
}

interface ProblemAlertProps {
  readonly problem: Pick<Problem, 'message' | 'alertProps'>
  readonly retryIn: number | undefined
  readonly options: ElementOptions
  /** The actions that are offered to the shopper. */
  readonly children?: ReactNode
}

/**
 * An alert that says what went wrong and what to do. Screen readers announce the alert when it
 * appears, and when a wait is over.
 */
export function ProblemAlert({ problem, retryIn, options, children }: ProblemAlertProps) {
  const { messages, classNames } = options
  return (
    <div {...problem.alertProps} className={classNames.problem}>
      <p>{problem.message}</p>
      {retryIn !== undefined && retryIn <= maxSecondsShown && (
        // Screen readers read the seconds once, with the alert. A new number every second would
        // drown out everything else.
        <p aria-live="off">{formatMessage(messages.retryIn, retryIn, messages)}</p>
      )}
      {children}
    </div>
  )
}
