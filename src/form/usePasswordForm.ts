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
  /** Returns the current submit's signal. If the signal aborts, the validation stops. */
  readonly getSignal: () => AbortSignal | undefined
}

/** The objects and functions that both password fields use. */
export interface PasswordForm {
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  /** Clears the errors that no longer apply to the typed text. Only a submit adds new errors. */
  readonly clearSolved: () => void
  /** Which inputs show their password as plain text. */
  readonly revealed: Readonly<Record<PasswordName, boolean>>
  readonly reveal: (name: PasswordName, isRevealed: boolean) => void
  /** Hides all passwords. This function is referentially stable. */
  readonly mask: () => void
}

type Nodes = Map<PasswordName, HTMLInputElement>

const names: readonly PasswordName[] = ['password', 'confirmation']
const noneRevealed = { password: false, confirmation: false }

/** Sets up React Hook Form and the inputs. Only a submit validates them. */
export function usePasswordForm(options: UsePasswordFormOptions): PasswordForm {
  const latest = useLatest(options)
  const [nodes] = useState<Nodes>(() => new Map())
  const [resolver] = useState(() => createResolver(latest, nodes))
  const form = useForm<ResetPasswordValues>({
    defaultValues: { password: '', confirmation: '' },
    // `inputs.focus` focuses the field later, once React has rendered the error.
    shouldFocusError: false,
    // Errors that appear while the shopper types would come too early.
    reValidateMode: 'onSubmit',
    resolver,
  })
  const [inputs] = useState(() => createPasswordInputs(form, nodes))
  const [revealed, setRevealed] = useState(noneRevealed)

  const mask = useCallback(() => {
    setRevealed(noneRevealed)
  }, [])

  // Builds the schema before the first click, so that the click doesn't have to wait.
  useEffect(() => {
    const prepare = () => {
      if (isSchema(latest.current.policy)) prepareSchema(latest.current.policy)
    }
    // Safari has no idle callbacks.
    globalThis.requestIdleCallback?.(prepare)
  }, [latest])

  const clearSolved = () => {
    const shown = names.filter((name) => form.getFieldState(name).error)
    if (shown.length === 0) return
    resolver(form.getValues())
      .then(({ errors }) => {
        for (const name of shown) {
          const { error } = form.getFieldState(name)
          if (error && errors[name]?.type !== error.type) form.clearErrors(name)
        }
      })
      // The resolver rejects when a submit is stopped during the validation.
      .catch(() => {})
  }
  return {
    form,
    inputs,
    clearSolved,
    revealed,
    reveal: (name, isRevealed) => {
      setRevealed((others) => ({ ...others, [name]: isRevealed }))
    },
    mask,
  }
}

/**
 * Creates React Hook Form's resolver. It returns at most one error. Without an error, it returns
 * the typed text and not a schema's transformed output. It rejects when the submit is stopped.
 * React Hook Form keeps the first resolver, so this resolver reads the options of the last render.
 */
function createResolver(latest: { readonly current: UsePasswordFormOptions }, nodes: Nodes) {
  return async (live: ResetPasswordValues): Promise<ResolverResult<ResetPasswordValues>> => {
    // Copies the values, because React Hook Form may change `live` during the validation.
    const values = { ...live }
    const { password, confirmation } = values
    const { policy, confirmation: isAskedTwice, getSignal } = latest.current
    const issue = await findPasswordIssue(policy, password, getSignal)
    if (issue) return { values: {}, errors: { password: toFieldError(issue) } }
    // The confirmation counts only while its input is rendered and the password is valid.
    if (!isAskedTwice || !nodes.has('confirmation') || confirmation === password)
      return { values, errors: {} }
    const code = confirmation === '' ? 'confirmation_blank' : 'mismatch'
    return { values: {}, errors: { confirmation: toFieldError({ code }) } }
  }
}
