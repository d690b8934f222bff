import { useId, useMemo } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { describePolicy } from '../policy/describePolicy.js'
import type { PasswordPolicy, PasswordSchema } from '../policy/passwordPolicy.js'
import type { PasswordInputs } from './passwordInputs.js'
import type { EditingState, ResetPasswordValues } from './types.js'
import { usePasswordField } from './usePasswordField.js'

interface UsePasswordFieldsOptions {
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  readonly policy: PasswordPolicy | PasswordSchema
  readonly messages: ResetPasswordMessages
  readonly withConfirmation: boolean
  readonly autoFocus: boolean | undefined
}

interface PasswordFields extends Pick<EditingState, 'password' | 'confirmation' | 'requirements'> {
  readonly maskPasswords: () => void
}

/** The two password fields, and the policy's requirements. */
export function usePasswordFields(options: UsePasswordFieldsOptions): PasswordFields {
  const { form, inputs, policy, messages, withConfirmation, autoFocus } = options
  const id = useId()
  const described = useMemo(() => describePolicy(policy, messages), [policy, messages])
  const { requirements, hint, attributes } = described

  // React Hook Form's own `deps` would render on every key. This only clears a mismatch: a new one
  // is shown at the next submit, because the fields can't match while one of them is corrected.
  const clearResolvedMismatch = () => {
    const typed = form.getValues()
    const matches = typed.password === typed.confirmation
    if (matches && form.getFieldState('confirmation').error) form.clearErrors('confirmation')
  }

  const password = usePasswordField({
    name: 'password',
    form,
    inputs,
    id: `${id}-password`,
    label: messages.password,
    hint,
    isDescribedByList: requirements.length > 1,
    showLabel: messages.showPassword,
    hideLabel: messages.hidePassword,
    attributes: { ...attributes, ...(autoFocus && { autoFocus }) },
    onChange: clearResolvedMismatch,
  })
  const confirmation = usePasswordField({
    name: 'confirmation',
    form,
    inputs,
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
