import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { en } from 'commercelayer-password-reset'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { ResetPasswordPage } from '../src/ResetPasswordPage'
import { canSignIn, emulator, openLink } from './shop'

// Replaces the page's client with a client that sends its requests to the emulator.
vi.mock(import('../src/client'), () => import('./shop'))

beforeEach(openLink)
afterEach(cleanup)

async function choosePassword(password: string): Promise<void> {
  for (const label of [en.password, en.confirmation]) {
    const input = screen.getByLabelText(label)
    await userEvent.clear(input)
    await userEvent.type(input, password)
  }
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
}

it('sets a new password after the server has refused another', async () => {
  render(<ResetPasswordPage />)
  expect(window.location.search).toBe('')
  await choosePassword('too short')
  await screen.findByText('This password is too short. Use at least 12 characters.')
  await choosePassword('correct horse battery')
  await screen.findByText(en.success)
  expect(await canSignIn('correct horse battery')).toBe(true)
})

it('says that nothing was changed when the server answers 429', async () => {
  render(<ResetPasswordPage />)
  emulator.failNext({ status: 429, headers: { 'Retry-After': '3' } })
  await choosePassword('another long password')
  await screen.findByText(/Your password was not changed\./)
  expect(await canSignIn('another long password')).toBe(false)
})
