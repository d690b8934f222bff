import { useCallback, useEffect, useState } from 'react'
import { type ResolverResult, type UseFormReturn, useForm } from 'react-hook-form'

import { findPasswordIssue } from '../policy/findPasswordIssue.js'
import {
  type PasswordPolicy,
  type PasswordSchema,
  isSchema,
  prepareSchema,
} from '../policy/passwordPolicy.js'
import { useLatest } from '../query/useLatest.js'
import {
  type PasswordInputs,
  type PasswordName,
  createPasswordInputs,
} from './createPasswordInputs.js'
import type { ResetPasswordValues } from './ResetPasswordFormState.js'
import { toFieldError } from './toFieldError.js'

interface UsePasswordFormOptions {
  readonly policy: PasswordPolicy | PasswordSchema
  readonly confirmation: boolean
  /** The signal of the submit that validates. When it aborts, nothing waits for the schema. */
  readonly getSignal: () => AbortSignal | undefined
}

/** What the password fields share. */
export interface PasswordForm {
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  /** Clears the errors that no longer apply to what is typed. New ones wait for the submit. */
  readonly clearSolved: () => void
  /** Which passwords are shown. */
  readonly revealed: Readonly<Record<PasswordName, boolean>>
  readonly reveal: (name: PasswordName, isRevealed: boolean) => void
  /** Hides all passwords. The function stays the same. */
  readonly mask: () => void
}

type Nodes = Map<PasswordName, HTMLInputElement>

const names: readonly PasswordName[] = ['password', 'confirmation']
const noneRevealed = { password: false, confirmation: false }

/** React Hook Form and the inputs, validated on submit alone. */
export function usePasswordForm(options: UsePasswordFormOptions): PasswordForm {
  const latest = useLatest(options)
  const [nodes] = useState<Nodes>(() => new Map())
  const [resolver] = useState(() => createResolver(latest, nodes))
  const form = useForm<ResetPasswordValues>({
    defaultValues: { password: '', confirmation: '' },
    // `inputs.focus` focuses the field, once the error is rendered.
    shouldFocusError: false,
    // An error that appears while the shopper types comes too early.
    reValidateMode: 'onSubmit',
    resolver,
  })
  const [inputs] = useState(() => createPasswordInputs(form, nodes))
  const [revealed, setRevealed] = useState(noneRevealed)

  const mask = useCallback(() => {
    setRevealed(noneRevealed)
  }, [])

  // Builds the schema before the first click, which would otherwise wait for it.
  useEffect(() => {
    const prepare = () => {
      if (isSchema(latest.current.policy)) prepareSchema(latest.current.policy)
    }
    // Safari has no idle callbacks.
    globalThis.requestIdleCallback?.(prepare)
  }, [latest])

  const clearSolved = async () => {
    const shown = names.filter((name) => form.getFieldState(name).error)
    if (shown.length === 0) return
    const { errors } = await resolver(form.getValues())
    for (const name of shown) {
      const { error } = form.getFieldState(name)
      if (error && errors[name]?.type !== error.type) form.clearErrors(name)
    }
  }
  return {
    form,
    inputs,
    clearSolved: () => {
      // Rejects when the submit that validates is stopped.
      clearSolved().catch(() => {})
    },
    revealed,
    reveal: (name, isRevealed) => {
      setRevealed((others) => ({ ...others, [name]: isRevealed }))
    },
    mask,
  }
}

/**
 * Makes React Hook Form's resolver: at most one error per field, about what was typed and never
 * about a schema's transformed output. It is made once and reads the options of the last render,
 * because React Hook Form keeps the first one, with everything in its scope. Rejects when the
 * submit is stopped.
 */
function createResolver(latest: { readonly current: UsePasswordFormOptions }, nodes: Nodes) {
  return async (live: ResetPasswordValues): Promise<ResolverResult<ResetPasswordValues>> => {
    // Copied, because React Hook Form changes this object while a schema is asked, and what is sent
    // must be what was validated.
    const values = { ...live }
    const { password, confirmation } = values
    const { policy, confirmation: isAskedTwice, getSignal } = latest.current
    const issue = await findPasswordIssue(policy, password, getSignal)
    if (issue) return { values: {}, errors: { password: toFieldError(issue) } }
    // Only while the input is rendered. A confirmation that repeats an invalid password gets no
    // error of its own.
    if (!isAskedTwice || !nodes.has('confirmation') || confirmation === password)
      return { values, errors: {} }
    const code = confirmation === '' ? 'confirmation_blank' : 'mismatch'
    return { values: {}, errors: { confirmation: toFieldError({ code }) } }
  }
}
