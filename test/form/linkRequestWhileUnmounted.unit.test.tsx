import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import {
  ForgotPasswordForm,
  type ForgotPasswordFormProps,
  PasswordResetError,
  ResetPasswordForm,
  en,
} from 'commercelayer-password-reset'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createClient } from '../support/createClient.ts'
import { isSentTo } from '../support/sentence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  // The form unmounts on the fake clock, so no cleanup waits for real time.
  cleanup()
  vi.useRealTimers()
})

const pass = async (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))
const email = () => screen.getByLabelText<HTMLInputElement>(en.email)
const heading = (name: string) => screen.getByRole('heading', { name })
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }))
  await pass(0)
}

/** Types the address and presses the button. */
async function ask(address = 'john@example.com') {
  fireEvent.input(email(), { target: { value: address } })
  await press(en.requestLinkSubmit)
}

/** Opens a page with the form. The shopper can leave the page and return. */
function open() {
  const requests: { resolve: () => void; reject: (failure: unknown) => void }[] = []
  const onRequestLink = vi.fn<ForgotPasswordFormProps['onRequestLink']>(
    async () =>
      new Promise<void>((resolve, reject) => {
        requests.push({ resolve, reject })
      }),
  )
  const page = <ForgotPasswordForm onRequestLink={onRequestLink} signInHref="/login" />
  const { rerender } = render(page)
  return {
    onRequestLink,
    leave: () => rerender(<h1>Sign in</h1>),
    comeBack: async () => {
      rerender(page)
      await pass(0)
    },
    succeed: async (index = 0) => act(async () => requests[index]?.resolve()),
    fail: async (failure: unknown) => act(async () => requests[0]?.reject(failure)),
  }
}

it('shows “Check your email” if the link was sent while another page was open', async () => {
  const { leave, succeed, comeBack, onRequestLink } = open()
  await ask()
  leave()
  await succeed()
  await comeBack()
  expect(heading(en.requestLinkSentTitle)).toBeVisible()
  expect(screen.getByText(isSentTo('john@example.com'))).toBeVisible()
  expect(onRequestLink).toHaveBeenCalledTimes(1)
})

it('shows “Check your email” again when the page remounts after the link was sent', async () => {
  const { leave, succeed, comeBack } = open()
  await ask()
  await succeed()
  leave()
  await pass(10_000)
  await comeBack()
  expect(heading(en.requestLinkSentTitle)).toBeVisible()
})

it('sends no second request when the page remounts during the first request', async () => {
  const { leave, succeed, comeBack, onRequestLink } = open()
  await ask()
  leave()
  await comeBack()
  await ask()
  expect(onRequestLink).toHaveBeenCalledTimes(1)
  await succeed()
  expect(heading(en.requestLinkSentTitle)).toBeVisible()
})

it.each([
  ['offline', en.requestLinkOffline],
  ['rate-limited', en.requestLinkTooManyLater],
  ['server', en.requestLinkFailed],
] as const)(
  'tells a shopper who comes back that the request has failed meanwhile: %s',
  async (kind, text) => {
    const { leave, fail, comeBack, onRequestLink } = open()
    await ask()
    leave()
    await fail(new PasswordResetError({ kind }))
    await comeBack()
    expect(screen.getByRole('alert')).toHaveTextContent(text)
    await ask()
    expect(onRequestLink).toHaveBeenCalledTimes(2)
  },
)

it('counts down the rest of the server’s wait when the shopper comes back', async () => {
  const { leave, fail, comeBack } = open()
  await ask()
  leave()
  await fail(new PasswordResetError({ kind: 'rate-limited', retryAfter: 20_000 }))
  await pass(5_000)
  await comeBack()
  expect(screen.getByRole('alert')).toHaveTextContent(en.requestLinkTooMany)
  expect(screen.getByRole('alert')).toHaveTextContent('You can try again in 15 seconds.')
})

it('still waits one minute before a second link to the same address after a remount', async () => {
  const { leave, succeed, comeBack, onRequestLink } = open()
  await ask()
  await succeed()
  leave()
  await pass(20_000)
  await comeBack()
  await press(en.otherAddress)
  await ask()
  expect(screen.getByRole('alert')).toHaveTextContent(en.requestLinkWait)
  expect(screen.getByRole('alert')).toHaveTextContent('You can try again in 40 seconds.')
  expect(onRequestLink).toHaveBeenCalledTimes(1)

  await ask('jane@example.com')
  expect(onRequestLink).toHaveBeenLastCalledWith('jane@example.com', expect.anything())
})

it('offers to resend the link one minute after the request, even after a remount', async () => {
  const { leave, succeed, comeBack, onRequestLink } = open()
  await ask()
  await succeed()
  leave()
  await pass(20_000)
  await comeBack()
  await pass(39_000)
  expect(screen.queryByRole('button', { name: en.sendAgain })).toBeNull()
  await pass(1_000)
  await press(en.sendAgain)
  expect(onRequestLink).toHaveBeenLastCalledWith('john@example.com', expect.anything())
  expect(onRequestLink).toHaveBeenCalledTimes(2)
})

it('forgets the address if the wait ends while the form is unmounted', async () => {
  const { leave, succeed, comeBack, onRequestLink } = open()
  await ask()
  await succeed()
  leave()
  await pass(60_000)
  await comeBack()
  expect(heading(en.requestLinkTitle)).toBeVisible()
  expect(email()).toHaveValue('')
  await ask()
  expect(onRequestLink).toHaveBeenCalledTimes(2)
})

it('shares no address or request with a `<ResetPasswordForm>`', async () => {
  const { succeed, leave } = open()
  await ask()
  await succeed()
  leave()
  cleanup()
  render(<ResetPasswordForm client={createClient()} link={null} onRequestLink={async () => {}} />)
  expect(heading(en.missingLinkTitle)).toBeVisible()
})
