import { type ChangeEvent, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { part } from './parts.js'
import type { PasswordInputs } from './passwordInputs.js'
import type { ButtonProps, InputProps } from './props.js'
import { textField } from './textField.js'
import type { PasswordField, ResetPasswordValues } from './types.js'

interface UsePasswordFieldOptions {
  readonly name: PasswordField['name']
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  /** Begins the ids of the field's elements. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly hasList?: boolean
  readonly showLabel: string
  readonly hideLabel: string
  /** What the policy and the app add to the input. */
  readonly attributes: Partial<InputProps>
  readonly onChange?: () => void
}

/** One password input: React Hook Form's registration, its ARIA wiring, and show/hide. */
export function usePasswordField(options: UsePasswordFieldOptions): {
  readonly field: PasswordField
  /** Masks what is typed, before it is sent. */
  readonly mask: () => void
} {
  const { name, form, inputs, id, label, hint, hasList, attributes } = options
  const [isRevealed, setRevealed] = useState(false)
  const { onChange, onBlur } = form.register(name)
  const error = useFieldError(form, name)

  // The same at every render: React would let go of the node and take it back, and while it is not
  // in the document that looks like a removal.
  const [attach] = useState(() => (node: HTMLInputElement | null) => {
    inputs.attach(name, node)
  })

  // React Hook Form lets go of all inputs when the app resets it, which renders.
  useEffect(() => {
    inputs.reattach(name)
  })

  // The same at every render: those who listen would begin anew.
  const subscribe = useCallback<PasswordField['subscribe']>(
    (listener) => {
      listener(form.getValues(name))
      return form.subscribe({
        name,
        formState: { values: true },
        callback: ({ values }) => {
          listener(values[name])
        },
      })
    },
    [form, name],
  )

  const toggleLabel = isRevealed ? options.hideLabel : options.showLabel
  const field: PasswordField = {
    ...textField({
      name,
      id,
      label,
      hint,
      error,
      ...(hasList !== undefined && { hasList }),
      input: {
        ref: attach,
        onChange: (event: ChangeEvent<HTMLInputElement>) => {
          // A password manager may have filled in both without an event: one validated against what
          // the other was before is a mismatch, which moves the button away under the pointer.
          const others = inputs.readOthers(name)
          // It rejects when the submit whose schema is still asked has been stopped.
          onChange(event).catch(() => {})
          options.onChange?.()
          const corrected = others.filter((other) => form.getFieldState(other).error)
          if (corrected.length > 0) form.trigger(corrected).catch(() => {})
        },
        onBlur: (event) => {
          onBlur(event).catch(() => {})
        },
        type: isRevealed ? 'text' : 'password',
        autoComplete: 'new-password',
        autoCapitalize: 'none',
        autoCorrect: 'off',
        spellCheck: false,
        'aria-required': true,
        ...attributes,
      },
    }),
    isRevealed,
    toggleLabel,
    toggleProps: part<ButtonProps>('toggle', {
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
    mask: () => {
      // Setting the same state again may render once more.
      if (isRevealed) setRevealed(false)
    },
  }
}

/**
 * The sentence at one field. React Hook Form announces its errors more often than they change; a
 * snapshot that is the sentence itself renders only when another one is to be read.
 */
function useFieldError(
  form: UseFormReturn<ResetPasswordValues>,
  name: keyof ResetPasswordValues,
): string | undefined {
  const subscribe = useCallback(
    (callback: () => void) => form.subscribe({ formState: { errors: true }, callback }),
    [form],
  )
  const getSnapshot = () => form.getFieldState(name).error?.message
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot)
}
