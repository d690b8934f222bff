import { useId } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { type ResetPasswordMessages, formatMessage } from './messages.js'
import { findConfirmationError, requirementLabel } from './passwordErrors.js'
import { type PasswordPolicy, type PasswordSchema, isPolicy } from './passwordPolicy.js'
import type { TypedPasswords } from './typedPasswords.js'
import type { ResetPasswordValues } from './types.js'
import { usePasswordField } from './usePasswordField.js'

interface UsePasswordFieldsOptions {
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly typed: TypedPasswords
  readonly policy: PasswordPolicy | PasswordSchema
  readonly messages: ResetPasswordMessages
  readonly asksTwice: boolean
  readonly autoFocus: boolean | undefined
}

/** The two inputs, and what the policy says before anything is typed. */
export function usePasswordFields({
  form,
  typed,
  policy,
  messages,
  asksTwice,
  autoFocus,
}: UsePasswordFieldsOptions) {
  const id = useId()
  const { errors } = form.formState
  const known = isPolicy(policy) ? policy : undefined
  const requirements =
    known?.requirements.map((rule) => ({
      id: rule.id,
      label: requirementLabel(rule, known, messages),
    })) ?? []
  const attributes = known ? { minLength: known.minLength, passwordrules: known.passwordRules } : {}

  // React Hook Form's own `deps` would render on every key. A mismatch is only taken back: it isn't said before the next submit, since the
  // other field can't be right while this one is being corrected.
  const forgiveConfirmation = () => {
    if (errors.confirmation && findConfirmationError(form.getValues(), messages) === undefined)
      form.clearErrors('confirmation')
  }

  const password = usePasswordField({
    name: 'password',
    form,
    typed,
    id: `${id}-password`,
    label: messages.password,
    hint:
      known && requirements.length === 1
        ? formatMessage(messages.hint, known.minLength, messages)
        : undefined,
    showLabel: messages.showPassword,
    hideLabel: messages.hidePassword,
    attributes: { ...attributes, autoFocus },
    onChange: forgiveConfirmation,
  })
  const confirmation = usePasswordField({
    name: 'confirmation',
    form,
    typed,
    id: `${id}-confirmation`,
    label: messages.confirmation,
    showLabel: messages.showConfirmation,
    hideLabel: messages.hideConfirmation,
    attributes,
  })

  return {
    requirements,
    password: password.field,
    confirmation: asksTwice ? confirmation.field : undefined,
    hide: () => {
      password.hide()
      confirmation.hide()
    },
  }
}
