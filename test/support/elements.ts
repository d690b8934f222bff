import { screen } from '@testing-library/react'
import { en } from 'commercelayer-password-reset'

export const passwordInput = () => screen.getByLabelText<HTMLInputElement>('New password')
export const confirmationInput = () =>
  screen.getByLabelText<HTMLInputElement>('Confirm new password')
export const submitButton = () => screen.getByRole('button', { name: en.submit })
