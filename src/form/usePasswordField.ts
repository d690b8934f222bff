import { type ChangeEvent, useCallback, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { part } from './parts.js'
import type { TypedPasswords } from './typedPasswords.js'
import type { PasswordField, ResetPasswordValues } from './types.js'

interface UsePasswordFieldOptions {
  readonly name: PasswordField['name']
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly typed: TypedPasswords
  /** Begins the ids of the field's elements. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly showLabel: string
  readonly hideLabel: string
  /** What the policy and the page add to the input. */
  readonly attributes: PasswordField['inputProps'] & { readonly passwordrules?: string | undefined }
  readonly onChange?: () => void
}

/** One password input: React Hook Form's registration, its ARIA wiring, and show/hide. `hide` masks it again before it is sent. */
export function usePasswordField(options: UsePasswordFieldOptions): {
  readonly field: PasswordField
  readonly hide: () => void
} {
  const { name, form, typed, id, label, hint, attributes } = options
  const [isRevealed, setRevealed] = useState(false)
  const { ref, onChange, ...registration } = form.register(name)
  const error = form.formState.errors[name]?.message
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const describedBy = [hint !== undefined && hintId, error !== undefined && errorId].filter(
    (described) => described !== false,
  )
  const isInvalid = error !== undefined

  // The same at every render: those who listen would begin anew.
  const subscribe = useCallback<PasswordField['subscribe']>(
    (listener) => {
      listener(form.getValues(name))
      const subscription = form.watch((values, { name: changed }) => {
        if (changed === undefined || changed === name) listener(values[name] ?? '')
      })
      return () => {
        subscription.unsubscribe()
      }
    },
    [form, name],
  )

  const toggleLabel = isRevealed ? options.hideLabel : options.showLabel

  const field: PasswordField = {
    name,
    label,
    ...(hint !== undefined && { hint }),
    ...(error !== undefined && { error }),
    isRevealed,
    toggleLabel,
    labelProps: part('label', { htmlFor: id }),
    inputProps: part(
      'input',
      {
        ...registration,
        ref: (node: HTMLInputElement | null) => {
          ref(node)
          typed.attach(name, node)
        },
        onChange: (event: ChangeEvent<HTMLInputElement>) => {
          void onChange(event)
          options.onChange?.()
        },
        id,
        type: isRevealed ? 'text' : 'password',
        required: true,
        autoComplete: 'new-password',
        autoCapitalize: 'none',
        autoCorrect: 'off',
        spellCheck: false,
        'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
        'aria-invalid': isInvalid || undefined,
        ...attributes,
      },
      { 'data-invalid': isInvalid },
    ),
    hintProps: part('hint', { id: hintId }),
    errorProps: part('error', { id: errorId }),
    toggleProps: part('toggle', {
      type: 'button',
      'aria-controls': id,
      'aria-label': toggleLabel,
      onClick: () => {
        setRevealed(!isRevealed)
      },
    }),
    subscribe,
  }
  return {
    field,
    hide: () => {
      // Setting the same state again may render once more.
      if (isRevealed) setRevealed(false)
    },
  }
}
