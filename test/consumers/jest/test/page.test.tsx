import { afterEach, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  ResetPasswordForm,
  createPasswordResetClient,
  en,
  useUpdatePasswordReset,
} from 'commercelayer-password-reset'
import { createPasswordResetClient as fromClient } from 'commercelayer-password-reset/client'
import { useUpdatePasswordReset as fromQuery } from 'commercelayer-password-reset/query'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'

afterEach(cleanup)

const emulator = createCommerceLayerEmulator({ passwordRules: { minLength: 12 } })
const client = createPasswordResetClient({
  organization: 'acme',
  accessToken: emulator.accessToken,
  fetch: emulator.fetch,
})

it('sets a new password after the server has refused another', async () => {
  const link = await emulator.createReset('john@example.com')
  render(
    <ResetPasswordForm
      client={client}
      link={link}
      confirmation={false}
      renderStrength={(field) => <PasswordStrengthMeter field={field} />}
    />,
  )
  const input = screen.getByLabelText(en.password)
  await userEvent.type(input, 'too short{Enter}')
  await screen.findByText('This password is too short. Use at least 12 characters.')

  await userEvent.clear(input)
  await userEvent.type(input, 'correct horse battery')
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
  await screen.findByText(en.success)
  expect(emulator.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2)
})

it('loads one copy of each module, whatever entry point imports it', () => {
  expect(fromClient).toBe(createPasswordResetClient)
  expect(fromQuery).toBe(useUpdatePasswordReset)
})
