import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'

import { prepareSchema } from '../policy/passwordPolicy.js'
import { useLatest } from '../query/useLatest.js'
import { type Rules, createResolver, findIssues } from './createResolver.js'
import { type PasswordInputs, createPasswordInputs } from './passwordInputs.js'
import type { ResetPasswordValues } from './types.js'

type FieldName = keyof ResetPasswordValues

const names: readonly FieldName[] = ['password', 'confirmation']

/** What the password fields share. */
export interface PasswordForm {
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  /** Clears the errors that no longer apply to what is typed. New ones wait for the submit. */
  readonly clearSolved: () => void
}

/** React Hook Form and the inputs, validated on submit alone. */
export function usePasswordForm(
  options: Omit<Rules, 'requiresConfirmation'> & { readonly withConfirmation: boolean },
): PasswordForm {
  const [nodes] = useState(() => new Map<FieldName, HTMLInputElement>())
  const { withConfirmation } = options
  const rules = useLatest<Rules>({
    ...options,
    requiresConfirmation: () => withConfirmation && nodes.has('confirmation'),
  })
  const [resolver] = useState(() => createResolver(rules))
  const form = useForm<ResetPasswordValues>({
    defaultValues: { password: '', confirmation: '' },
    // `inputs.focus` does it, once the error is rendered.
    shouldFocusError: false,
    // An error that appears while the shopper types speaks too early.
    reValidateMode: 'onSubmit',
    resolver,
  })
  const [inputs] = useState(() => createPasswordInputs(form, nodes))

  // The app may have disabled the inputs until this commit.
  useEffect(inputs.onCommit)

  // Not in the first click, which would wait for it.
  useEffect(() => {
    const prepare = () => {
      prepareSchema(rules.current.policy)
    }
    // Safari has no idle callbacks.
    globalThis.requestIdleCallback?.(prepare)
  }, [rules])

  const clearSolved = async () => {
    const shown = names.filter((name) => form.getFieldState(name).error)
    if (shown.length === 0) return
    const issues = await findIssues(form.getValues(), rules.current)
    for (const name of shown) {
      const { error } = form.getFieldState(name)
      if (error && issues[name]?.code !== error.type) form.clearErrors(name)
    }
  }
  return {
    form,
    inputs,
    clearSolved: () => {
      // Rejects when the submit that validates is stopped.
      clearSolved().catch(() => {})
    },
  }
}
