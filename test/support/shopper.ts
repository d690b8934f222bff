import userEvent from '@testing-library/user-event'

import { confirmationInput, passwordInput, submitButton } from './elements.ts'

export const newPassword = 'pw-correct horse battery'

/** Types the password into both fields. */
export async function fillIn(password = newPassword, confirmation = password) {
  await userEvent.type(passwordInput(), password)
  await userEvent.type(confirmationInput(), confirmation)
}

/** Fills in the form and submits it. */
export async function setPassword(password?: string) {
  await fillIn(password)
  await userEvent.click(submitButton())
}
