import { useId } from 'react'

import { changeRecord } from '../client/resetRecord.js'
import type { PolicyDescription } from '../policy/describePolicy.js'
import { passwordReason } from '../policy/passwordSentences.js'
import type { IssueWords } from './fieldIssue.js'
import type { EditingState } from './types.js'
import { usePasswordField } from './usePasswordField.js'
import type { PasswordForm } from './usePasswordForm.js'
import type { ShownReset } from './useShownReset.js'

interface UsePasswordFieldsOptions {
  readonly passwordForm: PasswordForm
  readonly reset: ShownReset
  readonly description: PolicyDescription
  readonly words: IssueWords
  readonly withConfirmation: boolean
  readonly autoFocus: boolean | undefined
}

interface PasswordFields extends Pick<EditingState, 'password' | 'confirmation' | 'requirements'> {
  readonly maskPasswords: () => void
}

/** The two password fields, and the policy's requirements. */
export function usePasswordFields(options: UsePasswordFieldsOptions): PasswordFields {
  const { passwordForm, reset, description, words, withConfirmation, autoFocus } = options
  const { messages } = words
  const id = useId()
  const { requirements, hint } = description
  // What was sent stays until it is answered. Read-only and not disabled, because a disabled input
  // loses the focus.
  const attributes = { ...description.attributes, ...(reset.isSent && { readOnly: true }) }
  const refusal = reset.isSubmitting ? undefined : reset.refusal
  const shared = {
    form: passwordForm.form,
    inputs: passwordForm.inputs,
    words,
    // A submit that isn't sent yet would send what was typed before.
    onEdit: reset.submits.stop,
  }

  const password = usePasswordField({
    ...shared,
    name: 'password',
    id: `${id}-password`,
    label: messages.password,
    hint,
    isDescribedByList: requirements.length > 1,
    refusal: refusal && passwordReason(refusal),
    onKey: () => {
      passwordForm.clearSolved()
      if (refusal) changeRecord(reset.key, { answer: undefined })
    },
    showLabel: messages.showPassword,
    hideLabel: messages.hidePassword,
    attributes: { ...attributes, ...(autoFocus && { autoFocus }) },
  })
  const confirmation = usePasswordField({
    ...shared,
    name: 'confirmation',
    onKey: passwordForm.clearSolved,
    id: `${id}-confirmation`,
    label: messages.confirmation,
    showLabel: messages.showConfirmation,
    hideLabel: messages.hideConfirmation,
    attributes,
  })

  return {
    requirements,
    password: password.field,
    ...(withConfirmation && { confirmation: confirmation.field }),
    maskPasswords: () => {
      password.mask()
      confirmation.mask()
    },
  }
}
