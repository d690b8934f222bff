import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { part } from './parts.js'
import type { ButtonProps, FormProps } from './props.js'
import { textField } from './textField.js'
import type { EditingState } from './types.js'

interface EditingPartsFacts {
  readonly id: string
  readonly email: string | undefined
  readonly messages: ResetPasswordMessages
  readonly isSubmitting: boolean
  readonly submit: () => Promise<void>
}

/** The parts of the form other than the password fields. */
export function editingParts(
  facts: EditingPartsFacts,
): Pick<EditingState, 'formProps' | 'submit' | 'username'> {
  const { id, email, messages, isSubmitting, submit } = facts
  return {
    formProps: part<FormProps>('form', {
      method: 'post',
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault()
        void submit()
      },
    }),
    submit: {
      label: messages.submit,
      isSubmitting,
      buttonProps: part<ButtonProps>('submit', {
        type: 'submit',
        ...(isSubmitting && { 'aria-disabled': true, 'data-submitting': '' }),
      }),
    },
    // Visible and read-only: it tells the shopper which account this is, and password managers
    // which entry.
    ...(email !== undefined && {
      username: textField({
        name: 'username',
        id: `${id}-username`,
        label: messages.username,
        input: { type: 'email', autoComplete: 'username', readOnly: true, value: email },
      }),
    }),
  }
}
