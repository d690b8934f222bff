import { type ChangeEvent, useEffect, useState, useSyncExternalStore } from 'react'

import { changeRecord } from '../client/ResetRecord.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { PolicyDescription } from '../policy/describePolicy.js'
import { passwordReason } from '../policy/passwordMessage.js'
import type { PasswordName } from './createPasswordInputs.js'
import { type FormParts, textField } from './formParts.js'
import type { EditingState, PasswordField } from './ResetPasswordFormState.js'
import { errorSentence, toFieldError } from './toFieldError.js'
import type { PasswordForm } from './usePasswordForm.js'
import type { ShownReset } from './useShownReset.js'

interface UsePasswordFieldsOptions {
  readonly passwordForm: PasswordForm
  readonly reset: ShownReset
  readonly description: PolicyDescription
  readonly messages: ResetPasswordMessages
  readonly confirmation: boolean
  readonly email?: string | undefined
  readonly autoFocus?: boolean | undefined
  /** The prefix of all ids. */
  readonly id: string
}

/** The editing screen's properties except for the submit button and the problem. */
export type Fields = Omit<EditingState, keyof FormParts | 'status' | 'isSubmitting' | 'problem'>

export function usePasswordFields(options: UsePasswordFieldsOptions): Fields {
  const { passwordForm, description, messages, email, id } = options
  const { form, inputs } = passwordForm
  const isOnServer = useSyncExternalStore(neverChanges, no, yes)
  const password = usePasswordField('password', isOnServer, options)
  const confirmation = usePasswordField('confirmation', isOnServer, options)

  useEffect(() => {
    inputs.onCommit({ password: password.error, confirmation: confirmation.error })
  })

  return {
    // Shows the shopper and password managers which account gets the password.
    ...(email !== undefined && {
      username: textField({
        name: 'username',
        id,
        label: messages.username,
        input: { type: 'email', autoComplete: 'username', readOnly: true, value: email },
      }),
    }),
    password,
    ...(options.confirmation && { confirmation }),
    requirements: description.requirements,
    form,
  }
}

// `isOnServer` is `true` on the server and for the first render during hydration.
const neverChanges = () => () => {}
const no = () => false
const yes = () => true

/** Creates a password input: React Hook Form's registration, ARIA attributes, and show/hide. */
function usePasswordField(
  name: PasswordName,
  isOnServer: boolean,
  { passwordForm, reset, description, messages, autoFocus, id }: UsePasswordFieldsOptions,
): PasswordField {
  const { form, inputs, clearSolved, revealed, reveal } = passwordForm
  const { requirements, hint, attributes } = description
  const isPassword = name === 'password'
  const isRevealed = revealed[name]
  const { onChange, onBlur } = form.register(name)

  // These functions must not change between renders. A new ref callback would detach the node,
  // which may look like a removal. A new `subscribe` would make its listeners subscribe again.
  const [stable] = useState(() => ({
    ref: (node: HTMLInputElement | null) => {
      inputs.attach(name, node)
    },
    subscribe: (listener: (value: string) => void) => {
      listener(form.getValues(name))
      return form.subscribe({
        name,
        formState: { values: true },
        callback: ({ values }) => {
          listener(values[name])
        },
      })
    },
    subscribeToErrors: (callback: () => void) =>
      form.subscribe({ formState: { errors: true }, callback }),
    getError: () => form.getFieldState(name).error,
  }))
  // This store causes no render when React Hook Form calls the callback without a changed error.
  const { subscribeToErrors, getError } = stable
  const fieldError = useSyncExternalStore(subscribeToErrors, getError, getError)
  const refusal = isPassword && !reset.isSubmitting ? reset.refusal : undefined
  const shown = fieldError ?? (refusal && toFieldError(passwordReason(refusal)))

  const verb = isRevealed ? 'hide' : 'show'
  const toggleLabel = messages[`${verb}${isPassword ? 'Password' : 'Confirmation'}`]
  const field = textField({
    name,
    id,
    label: messages[name],
    ...(isPassword && { hint, isDescribedByList: requirements.length > 1 }),
    error: shown && errorSentence(shown, messages, requirements),
    input: {
      ref: stable.ref,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        // Stops a submit of the old text before a listener of the app can submit the new text.
        reset.submits.stop()
        // A script may have filled in both fields without an event.
        inputs.read(name)
        onChange(event).catch(() => {})
        // A field that was filled in without an event fires `change` when the shopper leaves it,
        // maybe to click the button. If an error disappeared now, the button would move away from
        // the pointer.
        if (event.nativeEvent.type === 'change') return
        clearSolved()
        if (refusal) changeRecord(reset.key, { answer: undefined })
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
      // The sent text must not change until the answer arrives. A `disabled` input loses the focus.
      ...(reset.isSent && { readOnly: true }),
      ...(isPassword && autoFocus && { autoFocus }),
    },
  })
  return {
    ...field,
    name,
    isRevealed,
    toggleLabel,
    toggleProps: {
      type: 'button',
      'aria-controls': field.inputProps.id,
      'aria-label': toggleLabel,
      // Until JavaScript runs, the button would do nothing.
      ...(isOnServer && { hidden: true }),
      onClick: () => {
        reveal(name, !isRevealed)
      },
      'data-part': 'toggle',
    },
    subscribe: stable.subscribe,
  }
}
