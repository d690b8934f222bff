import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PasswordResetError, en } from 'commercelayer-password-reset'
import { Profiler } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { newPassword } from '../support/shopper.ts'

const wait = async (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) })

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => void vi.useRealTimers())

it('announces a long wait until the answer arrives, without re-rendering the form', async () => {
  const commits: string[] = []
  const { client } = openForm({
    confirmation: false,
    renderForm: (_state, form) => (
      <Profiler id="form" onRender={() => void commits.push('form')}>
        {form}
      </Profiler>
    ),
  })
  await user.type(passwordInput(), newPassword)
  await user.click(submitButton())
  commits.length = 0
  await wait(600)
  expect(screen.queryByText(en.submitting)).toBeNull()
  await wait(200)
  expect(screen.getByText(en.submitting)).toHaveAttribute('aria-live', 'polite')
  expect(commits).toEqual([])
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'server' })))
  expect(screen.queryByText(en.submitting)).toBeNull()
})

it('doesn’t announce a wait shorter than 700 ms', async () => {
  const { client } = openForm({ confirmation: false })
  await user.type(passwordInput(), newPassword)
  await user.click(submitButton())
  await wait(300)
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'server' })))
  expect(screen.getByRole('alert')).toBeVisible()
  await wait(1000)
  expect(screen.queryByText(en.submitting)).toBeNull()
})

it('announces that a click hid the password, but not that a submit hid it', async () => {
  openForm({ confirmation: false })
  const toggle = (name: string) => user.click(screen.getByRole('button', { name }))
  await user.type(passwordInput(), newPassword)
  await toggle(en.showPassword)
  expect(screen.getByText(en.passwordVisible)).toHaveAttribute('aria-live', 'polite')
  await toggle(en.hidePassword)
  expect(screen.getByText(en.passwordHidden)).toBeInTheDocument()
  await toggle(en.showPassword)
  await user.click(submitButton())
  expect(passwordInput()).toHaveAttribute('type', 'password')
  expect(screen.queryByText(en.passwordVisible)).toBeNull()
  expect(screen.queryByText(en.passwordHidden)).toBeNull()
})

it('renders no empty element with a role that a screen reader would read', () => {
  openForm()
  expect(screen.queryByRole('status')).toBeNull()
  expect(document.querySelectorAll('[aria-live=polite]:empty')).toHaveLength(3)
})
