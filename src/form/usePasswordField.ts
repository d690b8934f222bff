import {
  type ChangeEvent,
  useCallback,
  useEffect,
  useInsertionEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import type { FieldError, UseFormReturn } from 'react-hook-form'

import { type FieldIssue, type IssueWords, errorSentence, issueSentence } from './fieldIssue.js'
import { onPageHide } from './onPageHide.js'
import { part, textField } from './parts.js'
import type { PasswordInputs } from './passwordInputs.js'
import type { ButtonProps, InputProps } from './props.js'
import type { PasswordField, ResetPasswordValues } from './types.js'

interface UsePasswordFieldOptions {
  readonly name: PasswordField['name']
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  /** The prefix of the ids of the field's elements. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly isDescribedByList?: boolean
  readonly showLabel: string
  readonly hideLabel: string
  /** What the policy and the app add to the input. */
  readonly attributes: Partial<InputProps>
  /** Why the server has refused what was sent. */
  readonly refusal?: FieldIssue | undefined
  /** What the errors' sentences are made from. */
  readonly words: IssueWords
  /** The shopper or a password manager has changed a value. */
  readonly onEdit: () => void
  /** Called after a key, when errors may go. */
  readonly onKey: () => void
}

/** One password input: React Hook Form's registration, its ARIA wiring, and show/hide. */
export function usePasswordField(options: UsePasswordFieldOptions): {
  readonly field: PasswordField
  /** Hides a revealed password before it is sent. */
  readonly mask: () => void
} {
  const { name, form, inputs, id, label, hint, isDescribedByList, attributes } = options
  const [isRevealed, setRevealed] = useState(false)
  const { onChange, onBlur } = form.register(name)
  const { refusal, words } = options
  const fieldError = useFieldError(form, name)
  const error = fieldError
    ? errorSentence(fieldError, words)
    : refusal && issueSentence(refusal, words)
  const isOnServer = useSyncExternalStore(neverChanges, isNot, is)

  // Stable, because React detaches and attaches the node for a new ref callback. When the node is
  // not in the document just then, that looks like a removal.
  const [attach] = useState(() => (node: HTMLInputElement | null) => {
    inputs.attach(name, node)
  })

  // The back-forward cache would bring a page back that shows what is typed next. An insertion
  // effect, because only those also run in hidden trees.
  useInsertionEffect(
    () =>
      onPageHide(() => {
        setRevealed(false)
      }),
    [],
  )

  // When the app resets React Hook Form, it drops all inputs and renders.
  useEffect(() => {
    inputs.reattach(name, error)
  })

  // Stable, so that listeners don't subscribe again at every render.
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
      isDescribedByList,
      input: {
        ref: attach,
        onChange: (event: ChangeEvent<HTMLInputElement>) => {
          // First, because a listener of the app may submit what is typed now.
          options.onEdit()
          // A script may have filled in both fields without an event.
          inputs.readOthers(name)
          onChange(event).catch(() => {})
          // A `change` with no `input` before it comes when the shopper leaves such a field, maybe
          // for the button: an error that goes now would move the button away under the pointer.
          if (event.nativeEvent.type !== 'change') options.onKey()
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
      // Until JavaScript runs, the button would do nothing.
      hidden: isOnServer,
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

// `true` on the server, and for the first render in its HTML.
const neverChanges = () => () => {}
const isNot = () => undefined
const is = () => true

/** The error at one field. React Hook Form notifies more often than errors change. */
function useFieldError(
  form: UseFormReturn<ResetPasswordValues>,
  name: keyof ResetPasswordValues,
): FieldError | undefined {
  const subscribe = useCallback(
    (callback: () => void) => form.subscribe({ formState: { errors: true }, callback }),
    [form],
  )
  const getSnapshot = () => form.getFieldState(name).error
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot)
}
