import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ResetLink } from 'commercelayer-password-reset'

export { createClient } from './createClient.ts'

export const link: ResetLink = { id: 'xYZkjABcde', token: 'tk-xhFfkmfybsLxzaAP6xcs' }
export const newPassword = 'pw-correct horse battery'

export const passwordInput = () => screen.getByLabelText<HTMLInputElement>('New password')
export const confirmationInput = () =>
  screen.getByLabelText<HTMLInputElement>('Confirm new password')
export const submitButton = () => screen.getByRole('button', { name: 'Set new password' })

/** Types the password twice. */
export async function fillIn(password = newPassword, confirmation = password) {
  await userEvent.type(passwordInput(), password)
  await userEvent.type(confirmationInput(), confirmation)
}

/** Fills in and submits. */
export async function setPassword(password?: string) {
  await fillIn(password)
  await userEvent.click(submitButton())
}
