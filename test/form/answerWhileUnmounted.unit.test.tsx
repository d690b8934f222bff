import { QueryClient, QueryClientProvider, useIsMutating } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import {
  PasswordResetError,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  en,
  useUpdatePasswordReset,
} from 'commercelayer-password-reset'
import { useEffect } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { problem } from '../support/sentence.ts'
import { newPassword } from '../support/shopper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  // The form unmounts on the fake clock, so no cleanup waits for real time.
  cleanup()
  vi.useRealTimers()
})

function fill() {
  for (const input of [passwordInput(), confirmationInput()])
    fireEvent.input(input, { target: { value: newPassword } })
}

const pass = async (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))

/** Opens a form in a dialog. The shopper closes the dialog while the request is pending. */
async function submitAndClose(props: Partial<ResetPasswordFormProps> = {}) {
  const client = createClient()
  const callbacks = { onSuccess: vi.fn(), onError: vi.fn() }
  const form = (key: string, more: Partial<ResetPasswordFormProps> = {}) => (
    <ResetPasswordForm
      key={key}
      client={client}
      link={link}
      signInHref="/login"
      requestLinkHref="/forgot"
      {...callbacks}
      {...props}
      {...more}
    />
  )
  const { rerender } = render(form('first'))
  fill()
  fireEvent.click(submitButton())
  await pass(0)
  rerender(<p>Closed</p>)
  await pass(0)
  return {
    client,
    ...callbacks,
    fail: async (init: ConstructorParameters<typeof PasswordResetError>[0]) =>
      act(async () => client.answers[0]?.reject(new PasswordResetError(init))),
    succeed: async () => act(async () => client.answers[0]?.resolve()),
    open: async (key = 'second', more = {}) => {
      rerender(form(key, more))
      await pass(0)
    },
  }
}

const alert = () => screen.getByRole('alert')

it.each([
  ['offline', problem('offline')],
  ['unauthorized', problem('unauthorized')],
  ['rate-limited', problem('rateLimitedLater')],
  ['rejected', problem('rejected')],
  ['network', problem('network', 'maybeChanged')],
] as const)(
  'shows a problem in the next form if the answer came while no form was mounted: %s',
  async (kind, text) => {
    const { fail, open, onError } = await submitAndClose()
    await fail({ kind })
    expect(onError).not.toHaveBeenCalled()
    await open()
    expect(alert()).toHaveTextContent(text)
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind }))
    expect(submitButton()).not.toHaveAttribute('aria-disabled')

    await open('third')
    expect(alert()).toHaveTextContent(text)
    expect(onError).toHaveBeenCalledTimes(1)
  },
)

it('shows in the next form why the server refused the password', async () => {
  const { fail, open, onError } = await submitAndClose()
  const reasons = [{ attribute: 'customer_password', code: 'too_short', count: 32 }]
  await fail({ kind: 'password-rejected', reasons })
  await open()
  expect(screen.getByText(/too short. Use at least 32 characters/)).toBeVisible()
  expect(passwordInput()).toHaveValue('')
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reasons }))
})

it('continues a rate limit’s countdown in the next form that is mounted', async () => {
  const { fail, open } = await submitAndClose()
  await fail({ kind: 'rate-limited', retryAfter: 10_000 })
  await pass(4_000)
  await open()
  expect(alert()).toHaveTextContent(problem('rateLimited'))
  expect(alert()).toHaveTextContent('You can try again in 6 seconds.')
  await pass(2_000)
  expect(alert()).toHaveTextContent('You can try again in 4 seconds.')
  await open('third')
  await pass(4_000)
  expect(alert()).toHaveTextContent(problem('retryNow'))
})

it('says “later” for a very long wait, and counts down only the last ten minutes', async () => {
  const { fail, open } = await submitAndClose()
  await fail({ kind: 'rate-limited', retryAfter: 7_200_000 })
  await open()
  expect(alert()).toHaveTextContent(problem('rateLimitedLater'))
  expect(alert()).not.toHaveTextContent('second')
  await pass(6_601_000)
  expect(alert()).toHaveTextContent('You can try again in 599 seconds.')
  await pass(599_000)
  expect(alert()).toHaveTextContent(problem('retryNow'))
})

it('shows success in each later form if the answer came while no form was mounted', async () => {
  const { succeed, open, onSuccess } = await submitAndClose()
  await succeed()
  expect(onSuccess).not.toHaveBeenCalled()
  await open()
  expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: link.id }))
  await open('third')
  expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
  expect(onSuccess).toHaveBeenCalledTimes(1)
})

it('signs in at once when the answer comes while no form is mounted', async () => {
  const signIn = vi.fn(async () => {})
  const { succeed, open, onSuccess } = await submitAndClose({ signIn, continueHref: '/account' })
  await succeed()
  await pass(0)
  expect(signIn).toHaveBeenCalledExactlyOnceWith(
    { email: 'john@example.com', password: newPassword },
    { signal: expect.any(AbortSignal) as AbortSignal },
  )
  await open()
  expect(screen.getByText(en.signedIn)).toBeVisible()
  expect(screen.getByRole('link', { name: en.continue })).toHaveAttribute('href', '/account')
  expect([signIn.mock.calls.length, onSuccess.mock.calls.length]).toEqual([1, 1])
})

/** Expects what a form shows while a request for its link is pending. */
function expectUnderWay() {
  expect(alert()).toHaveTextContent(en.inFlight)
  // The pending request may already have changed the password.
  expect(screen.getByRole('link', { name: en.signIn })).toBeVisible()
  expect(submitButton()).toHaveAttribute('aria-disabled', 'true')
  expect(submitButton()).toHaveAttribute('data-submitting')
  for (const input of [passwordInput(), confirmationInput()])
    expect(input).toHaveAttribute('readonly')
}

it('shows a pending request and its answer in the next form, and sends it only once', async () => {
  const { client, fail, open, onError } = await submitAndClose()
  await open()
  expectUnderWay()
  fireEvent.click(submitButton())
  await pass(0)
  expectUnderWay()
  expect(onError).not.toHaveBeenCalled()
  await fail({ kind: 'unauthorized' })
  expect(alert()).toHaveTextContent(problem('unauthorized'))
  expect(submitButton()).not.toHaveAttribute('aria-disabled')
  expect(client.update).toHaveBeenCalledTimes(1)
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'unauthorized' }))
})

it.each([null, undefined])(
  'shows a pending request once the next form receives its link, which was %s before',
  async (nothing) => {
    const { client, succeed, open } = await submitAndClose()
    await open('second', { link: nothing })
    await open('second')
    expectUnderWay()
    fireEvent.click(submitButton())
    await pass(0)
    expect(client.update).toHaveBeenCalledTimes(1)
    await succeed()
    expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
  },
)

it('still offers signing in during a new request if an earlier answer was lost', async () => {
  const { client, fail, open } = await submitAndClose()
  await fail({ kind: 'network' })
  await open()
  fill()
  fireEvent.click(submitButton())
  await pass(0)
  await open('third')
  expect(client.update).toHaveBeenCalledTimes(2)
  expect(alert()).toHaveTextContent(problem('network', 'maybeChanged'))
  expect(screen.getByRole('link', { name: en.signIn })).toBeVisible()
  expect(submitButton()).toHaveAttribute('aria-disabled', 'true')
})

it('shows no alert for a pending request that saves only metadata', async () => {
  const client = createClient()
  const queryClient = new QueryClient()
  function Visit() {
    const { mutate } = useUpdatePasswordReset({ client }, queryClient)
    useEffect(() => mutate({ id: link.id, metadata: { visited: true } }), [mutate])
    return <ResetPasswordForm client={client} link={link} />
  }
  render(<Visit />)
  await pass(0)
  expect(client.update).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(submitButton()).not.toHaveAttribute('aria-disabled')
})

it('calls only the submitting form’s `onSuccess`, not a second form’s', async () => {
  const client = createClient()
  const [first, second] = [vi.fn(), vi.fn()]
  render(
    <>
      <ResetPasswordForm client={client} link={link} confirmation={false} onSuccess={first} />
      <ResetPasswordForm client={client} link={link} confirmation={false} onSuccess={second} />
    </>,
  )
  const [password] = screen.getAllByLabelText(en.password)
  fireEvent.input(password!, { target: { value: newPassword } })
  fireEvent.click(screen.getAllByRole('button', { name: en.submit })[0]!)
  await pass(0)
  await act(async () => client.answers[0]?.resolve())
  expect(screen.getAllByRole('heading', { name: en.successTitle })).toHaveLength(2)
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0])
})

it('calls `onError` even if the shop’s loader replaced the page during the request', async () => {
  const client = createClient()
  const onError = vi.fn()
  function Shop() {
    if (useIsMutating() > 0) return <p>Loading</p>
    return <ResetPasswordForm client={client} link={link} confirmation={false} onError={onError} />
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shop />
    </QueryClientProvider>,
  )
  fireEvent.input(passwordInput(), { target: { value: newPassword } })
  fireEvent.click(submitButton())
  await pass(0)
  expect(screen.getByText('Loading')).toBeVisible()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'offline' })))
  await pass(0)
  expect(alert()).toHaveTextContent(problem('offline'))
  expect(onError).toHaveBeenCalledTimes(1)
})
