import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  PasswordResetError,
  ResetPasswordForm,
  createPasswordResetClient,
  en,
} from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { Component, type ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { passwordInput, submitButton } from '../support/elements.ts'
import { leaks } from '../support/leaks.ts'
import { openForm } from '../support/openForm.tsx'
import { problem } from '../support/sentence.ts'
import { fillIn, newPassword, setPassword } from '../support/shopper.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const success = () => screen.findByText(en.success)

it('saves the password, and ignores all values of a polluted Object.prototype', async () => {
  const polluted = {
    reference: 'polluted',
    reference_origin: 'polluted',
    metadata: { polluted: true },
    reasons: [{ code: 'taken' }],
  }
  const update = vi.fn<typeof fetch>(async () => new Response(null, { status: 204 }))
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken: 'at',
    fetch: update,
  })
  render(<ResetPasswordForm client={client} link={link} />)
  await fillIn()
  Object.assign(Object.prototype, polluted)
  try {
    fireEvent.click(submitButton())
    await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(1))
    await new Promise((resolve) => setTimeout(resolve, 20))
  } finally {
    for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key)
  }
  await success()
  expect(JSON.parse(update.mock.calls[0]?.[1]?.body as string)).toEqual({
    data: {
      type: 'customer_password_resets',
      id: link.id,
      attributes: { customer_password: newPassword, _reset_password_token: link.token },
    },
  })
})

const hostileText = '<img src=x onerror="document.title=1"></script>\u202Egnp.exe\0__proto__'

it('shows email, labels and messages as plain text, even if they contain markup', async () => {
  const messages = {
    ...en,
    title: hostileText,
    password: hostileText,
    submit: hostileText,
    passwordBlank: hostileText,
    signIn: hostileText,
  }
  const { container } = render(
    <ResetPasswordForm
      client={createClient()}
      link={link}
      email={hostileText}
      messages={messages}
      signInHref="/login"
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: hostileText }))
  expect(await screen.findAllByText(hostileText)).toHaveLength(4)
  expect(container.querySelector('img, script')).toBeNull()
  expect(screen.getByLabelText(en.username)).toHaveValue(hostileText)
})

it.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error(newPassword)
    },
  ],
  ['returns nothing', () => undefined],
  ['returns no promise', () => ({ status: 200 })],
  ['returns a response without headers or body', async () => ({ ok: true, status: 200 })],
  [
    'returns a response whose body throws',
    async () => ({
      ok: true,
      status: 200,
      headers: new Headers(),
      text: async () => Promise.reject(new Error(newPassword)),
    }),
  ],
])('shows an unknown outcome when the app’s patched `fetch` %s', async (_what, patched) => {
  vi.stubGlobal('fetch', patched)
  const onError = vi.fn()
  render(
    <ResetPasswordForm
      client={createPasswordResetClient({ organization: 'acme', accessToken: 'at' })}
      link={link}
      onError={onError}
    />,
  )
  await setPassword()
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ outcome: 'unknown' }))
  expect(leaks(onError.mock.calls, [newPassword, link.token])).toBe(false)
  await waitFor(() => expect(submitButton()).not.toHaveAttribute('aria-disabled'))
})

it('shows the right problem for an error from a second copy of the package', async () => {
  const ours = await import('commercelayer-password-reset')
  vi.resetModules()
  const theirs = await import('commercelayer-password-reset')
  expect(theirs.PasswordResetError).not.toBe(ours.PasswordResetError)

  const error = new theirs.PasswordResetError({ kind: 'rate-limited', retryAfter: 3000 })
  expect(ours.isPasswordResetError(error)).toBe(true)
  const onError = vi.fn()
  const update = vi.fn(async () => Promise.reject(error))
  render(<ours.ResetPasswordForm client={{ update }} link={link} onError={onError} />)
  await setPassword()
  expect(await screen.findByRole('alert')).toHaveTextContent(problem('rateLimited'))
  expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(PasswordResetError)
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: 'rate-limited', retryAfter: 3000 })
})

it('counts down with a monotonic clock, which ignores changes to the system time', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  try {
    const { client } = openForm()
    await setPassword()
    await act(async () =>
      client.answers[0]?.reject(new PasswordResetError({ kind: 'rate-limited', retryAfter: 3000 })),
    )
    expect(await screen.findByText('You can try again in 3 seconds.')).toBeVisible()
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 24 * 60 * 60 * 1000)
    await act(async () => vi.advanceTimersByTimeAsync(1000))
    expect(screen.getByText('You can try again in 2 seconds.')).toBeVisible()
    await act(async () => vi.advanceTimersByTimeAsync(2000))
    expect(screen.queryByText(/You can try again in/)).toBeNull()
    expect(screen.getByRole('alert')).toHaveTextContent(problem('retryNow'))
  } finally {
    vi.useRealTimers()
  }
})

class Boundary extends Component<{ children: ReactNode }, { hasCaught: boolean }> {
  override state = { hasCaught: false }
  static getDerivedStateFromError() {
    return { hasCaught: true }
  }
  override render() {
    return this.state.hasCaught ? 'caught' : this.props.children
  }
}

it('keeps the form and shows the problem when the QueryClient sets `throwOnError`', async () => {
  const queryClient = new QueryClient({
    defaultOptions: { mutations: { throwOnError: true, retry: 5, networkMode: 'online' } },
  })
  const client = createClient()
  render(
    <Boundary>
      <ResetPasswordForm client={client} link={link} queryClient={queryClient} />
    </Boundary>,
  )
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'server' })))
  expect(await screen.findByRole('alert')).toHaveTextContent(en.maybeChanged)
  expect(passwordInput()).toHaveValue(newPassword)
  expect(client.update).toHaveBeenCalledTimes(1)
})

it.each(['onSuccess', 'onError', 'onStatusChange'] as const)(
  'continues when `%s` throws or rejects, and reports the error',
  async (name) => {
    const report = vi.fn()
    vi.stubGlobal('reportError', report)
    const mistakes = [
      () => {
        throw new Error('a mistake of the page')
      },
      async () => Promise.reject(new Error('a mistake of the page')),
    ]
    for (const mistake of mistakes) {
      const client = createClient()
      const { unmount } = render(
        <ResetPasswordForm client={client} link={link} {...{ [name]: mistake }} />,
      )
      await setPassword()
      await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'server' })))
      expect(await screen.findByRole('alert')).toHaveTextContent(en.maybeChanged)
      await userEvent.click(submitButton())
      await act(async () => client.answers[1]?.resolve())
      await success()
      unmount()
      forgetResetLinks()
    }
    await waitFor(() => expect(report).toHaveBeenCalledTimes(2))
  },
)

it('calls no callback after the form is unmounted', async () => {
  const client = createClient()
  const callbacks = { onSuccess: vi.fn(), onError: vi.fn(), onStatusChange: vi.fn() }
  const { unmount } = render(<ResetPasswordForm client={client} link={link} {...callbacks} />)
  await setPassword()
  unmount()
  await act(async () => client.answers[0]?.resolve())
  for (const callback of Object.values(callbacks)) expect(callback).not.toHaveBeenCalled()
})

it('remembers a lost answer when the next form uses a different client', async () => {
  const [first, second] = [createClient(), createClient()]
  const lost = render(<ResetPasswordForm client={first} link={link} />)
  await setPassword()
  await act(async () => first.answers[0]?.reject(new PasswordResetError({ kind: 'network' })))
  await screen.findByRole('alert')
  lost.unmount()
  render(<ResetPasswordForm client={second} link={link} />)
  await setPassword()
  await act(async () => second.answers[0]?.reject(new PasswordResetError({ kind: 'invalid-link' })))
  expect(await screen.findByRole('heading', { name: en.maybeUsedLinkTitle })).toBeVisible()
})
