import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PasswordResetClient, ResetLink } from 'commercelayer-password-reset'
import { vi } from 'vitest'

export const link: ResetLink = { id: 'xYZkjABcde', token: 'tk-xhFfkmfybsLxzaAP6xcs' }
export const newPassword = 'pw-correct horse battery'

/** A client whose answers the test gives. */
export function createClient() {
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = []
  const update = vi.fn<PasswordResetClient['update']>(
    ({ id }) =>
      new Promise((resolve, reject) => {
        answers.push({
          resolve: () =>
            resolve({ id, type: 'customer_password_resets', customer_email: 'john@example.com' }),
          reject,
        })
      }),
  )
  return { update, answers }
}

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
