import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PasswordResetError, ResetPasswordForm, en } from 'commercelayer-password-reset'
import { afterEach, expect, it, vi } from 'vitest'

import { createClient, link, setPassword } from '../support/page.tsx'

const email = () => screen.getByLabelText<HTMLInputElement>(en.email)
const button = () => screen.getByRole('button', { name: en.requestLink })

/** The screen without a link, with a way to ask for one in place. */
function open(onRequestLink: (address: string) => Promise<void>, props?: { email?: string }) {
  render(
    <ResetPasswordForm
      client={createClient()}
      link={null}
      onRequestLink={onRequestLink}
      {...props}
    />,
  )
}

afterEach(() => {
  vi.useRealTimers()
})

it('asks for the address when it isn’t known, and sends it once for three clicks', async () => {
  let resolve = () => {}
  const onRequestLink = vi.fn(() => new Promise<void>((done) => (resolve = done)))
  open(onRequestLink)
  expect(email()).toHaveValue('')
  expect(email()).toHaveAttribute('autocomplete', 'email')
  await userEvent.type(email(), ' john@example.com ')
  for (let click = 0; click < 3; click++) fireEvent.click(button())
  expect(await screen.findByText(en.requestLinkSending)).toHaveAttribute('role', 'status')
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith('john@example.com')
  await act(async () => resolve())
  expect(await screen.findByText(en.requestLinkSent)).toBeVisible()
})

it('knows the address where the page does', async () => {
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink, { email: 'john@example.com' })
  await userEvent.click(button())
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith('john@example.com')
})

it.each(['', 'john', '@', 'john@', 'john doe@example.com'])(
  'says what is wrong with “%s” at the field, and asks nobody',
  async (address) => {
    const onRequestLink = vi.fn(async () => {})
    open(onRequestLink)
    if (address !== '') await userEvent.type(email(), address)
    await userEvent.click(button())
    expect(email()).toBeInvalid()
    expect(email()).toHaveAccessibleDescription(en.emailInvalid)
    await waitFor(() => expect(email()).toHaveFocus())
    expect(email()).toHaveValue(address)
    expect(onRequestLink).not.toHaveBeenCalled()
  },
)

it('answers the same whoever asks, and can’t be hammered', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink)
  await user.type(email(), 'nobody@example.com')
  await user.click(button())
  expect(await screen.findByText(en.requestLinkSent)).toBeVisible()
  for (let click = 0; click < 20; click++) await user.click(button())
  expect(onRequestLink).toHaveBeenCalledTimes(1)
  expect(screen.getByText(en.requestLinkSent)).toBeVisible()
  await act(async () => vi.advanceTimersByTimeAsync(30_000))
  await user.click(button())
  expect(onRequestLink).toHaveBeenCalledTimes(2)
})

it('keeps what was typed when it fails, and tries again at once', async () => {
  const onRequestLink = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no mail today'))
  open(onRequestLink)
  await userEvent.type(email(), 'john@example.com')
  await userEvent.click(button())
  expect(await screen.findByText(en.requestLinkFailed)).toBeVisible()
  expect(email()).toHaveValue('john@example.com')
  await userEvent.click(button())
  expect(await screen.findByText(en.requestLinkSent)).toBeVisible()
})

it('says that it failed when nobody answers, and can be tried again', async () => {
  vi.useFakeTimers()
  const onRequestLink = vi.fn(async () => {}).mockReturnValueOnce(new Promise(() => {}))
  open(onRequestLink, { email: 'john@example.com' })
  await act(async () => button().click())
  await act(async () => vi.advanceTimersByTimeAsync(29_000))
  expect(screen.getByText(en.requestLinkSending)).toBeVisible()
  await act(async () => vi.advanceTimersByTimeAsync(1000))
  expect(screen.getByText(en.requestLinkFailed)).toBeVisible()
  await act(async () => button().click())
  expect(screen.getByText(en.requestLinkSent)).toBeVisible()
})

it('is one click away from a problem that a new link may solve', async () => {
  const client = createClient()
  const onRequestLink = vi.fn(async () => {})
  render(
    <ResetPasswordForm
      client={client}
      link={link}
      onRequestLink={onRequestLink}
      email="john@example.com"
    />,
  )
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'unauthorized' })))
  await userEvent.click(await screen.findByRole('button', { name: en.requestLink }))
  expect(await screen.findByRole('heading', { name: en.requestLinkTitle })).toHaveFocus()
  await userEvent.click(button())
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith('john@example.com')
})
