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
export function usePasswordFields({ form, typed, policy, messages, asksTwice, autoFocus }: UsePasswordFieldsOptions) {
  const id = useId()
  const { errors, isSubmitted } = form.formState
  const known = isPolicy(policy) ? policy : undefined
  const requirements = known?.requirements.map((rule) => ({ id: rule.id, label: requirementLabel(rule, known, messages) })) ?? []
  const attributes = known ? { minLength: known.minLength, passwordrules: known.passwordRules } : {}

  // React Hook Form's own `deps` would render on every key.
  const revalidateConfirmation = () => {
    const isMismatch = findConfirmationError(form.getValues(), messages) !== undefined
    if (asksTwice && isSubmitted && isMismatch !== (errors.confirmation !== undefined)) void form.trigger('confirmation')
  }

  const password = usePasswordField({
    name: 'password',
    form,
    typed,
    id: `${id}-password`,
    label: messages.password,
    hint: known && requirements.length === 1 ? formatMessage(messages.hint, known.minLength, messages) : undefined,
    showLabel: messages.showPassword,
    hideLabel: messages.hidePassword,
    attributes: { ...attributes, autoFocus },
    onChange: revalidateConfirmation,
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
