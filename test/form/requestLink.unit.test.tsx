import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  PasswordResetError,
  type PasswordResetErrorKind,
  type ResetPasswordFormProps,
  en,
} from 'commercelayer-password-reset'
import { afterEach, expect, it, vi } from 'vitest'

import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { isSentTo, problem } from '../support/sentence.ts'
import { setPassword } from '../support/shopper.ts'

const email = () => screen.getByLabelText<HTMLInputElement>(en.email)
const button = () => screen.getByRole('button', { name: en.requestLinkSubmit })

/** Opens the form without a reset link. The shopper can request a link in this form. */
function open(
  onRequestLink: (address: string) => Promise<void>,
  props?: Partial<ResetPasswordFormProps>,
) {
  openForm({ link: null, onRequestLink, ...props })
}

/** The second argument of `onRequestLink`. */
const options = { locale: 'en', fields: {}, signal: expect.any(AbortSignal) as AbortSignal }

afterEach(() => {
  vi.useRealTimers()
})

it('asks for the address when it is unknown, and sends one request for three clicks', async () => {
  let resolve = () => {}
  const onRequestLink = vi.fn(() => new Promise<void>((done) => (resolve = done)))
  open(onRequestLink)
  expect(email()).toHaveValue('')
  expect(email()).toHaveAttribute('autocomplete', 'email')
  await userEvent.type(email(), ' john@example.com ')
  for (let click = 0; click < 3; click++) fireEvent.click(button())
  expect(await screen.findByText(en.requestLinkSending)).toHaveAttribute('aria-live', 'polite')
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith('john@example.com', options)
  await act(async () => resolve())
  expect(await screen.findByText(isSentTo('john@example.com'))).toBeVisible()
})

it('fills in the address that the app knows', async () => {
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink, { email: 'john@example.com' })
  await userEvent.click(button())
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith('john@example.com', options)
})

it.each(['', 'john', '@', 'john@', 'john doe@example.com'])(
  'shows an error for “%s” at the field, and sends nothing',
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

it.each([
  'John Doe <john@example.com>',
  'mailto:john@example.com?subject=Hello',
  '\u202Ajohn@exam\u00ADple.com\u202C',
  'john@example.com.',
])('extracts the address from %j, sends it, and shows it in the field', async (typed) => {
  const onRequestLink = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no mail today'))
  open(onRequestLink)
  fireEvent.input(email(), { target: { value: typed } })
  await userEvent.click(button())
  expect(await screen.findByText(en.requestLinkFailed)).toBeVisible()
  expect(email()).toHaveValue('john@example.com')
  await userEvent.click(button())
  expect(await screen.findByText(isSentTo('john@example.com'))).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: en.otherAddress }))
  expect(email()).toHaveValue('john@example.com')
  expect(onRequestLink.mock.calls).toEqual([
    ['john@example.com', options],
    ['john@example.com', options],
  ])
})

it.each(['john@example.com, jane@example.com', 'john@example.com”', 'john@example,com'])(
  'says at the field that %j isn’t one address, and sends nothing',
  async (typed) => {
    const onRequestLink = vi.fn(async () => {})
    open(onRequestLink)
    fireEvent.input(email(), { target: { value: typed } })
    await userEvent.click(button())
    expect(email()).toBeInvalid()
    expect(email()).toHaveAccessibleDescription(en.emailInvalid)
    expect(email()).toHaveValue(typed)
    expect(onRequestLink).not.toHaveBeenCalled()
  },
)

/** Requests a link on the fake clock. */
async function ask(address: string) {
  fireEvent.input(email(), { target: { value: address } })
  await click(button())
}

const click = async (element: HTMLElement) =>
  act(async () => {
    element.click()
    await vi.advanceTimersByTimeAsync(0)
  })
const title = () => screen.getByRole('heading')
const actions = () =>
  Array.from(document.querySelectorAll('[data-part=action]'), ({ textContent }) => textContent)
const action = (name: string) => screen.getByRole('button', { name })

it('confirms the request on a separate screen, with the same words for every address', async () => {
  vi.useFakeTimers()
  open(async () => {}, { signInHref: '/login' })
  await ask('nobody@example.com')
  expect(document.querySelector('[data-status]')).toHaveAttribute('data-status', 'request-link')
  expect(title()).toHaveTextContent(en.requestLinkSentTitle)
  expect(title()).toHaveFocus()
  expect(screen.getByText(isSentTo('nobody@example.com'))).toBeVisible()
  expect(screen.queryByLabelText(en.email)).toBeNull()
  expect(actions()).toEqual([en.otherAddress, en.signIn])
})

it('offers to resend the link after a minute, and focuses the title once it is sent', async () => {
  vi.useFakeTimers()
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink)
  await ask('john@example.com')
  await act(async () => vi.advanceTimersByTimeAsync(59_000))
  expect(actions()).not.toContain(en.sendAgain)
  await act(async () => vi.advanceTimersByTimeAsync(1000))
  await click(action(en.sendAgain))
  expect(onRequestLink).toHaveBeenCalledTimes(2)
  expect(onRequestLink).toHaveBeenLastCalledWith('john@example.com', options)
  expect(title()).toHaveFocus()
  expect(actions()).toEqual([en.otherAddress])
})

it('says that resending the link failed, and keeps the address', async () => {
  vi.useFakeTimers()
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink)
  await ask('john@example.com')
  await act(async () => vi.advanceTimersByTimeAsync(60_000))
  onRequestLink.mockRejectedValueOnce(new Error('no mail today'))
  await click(action(en.sendAgain))
  expect(screen.getByRole('alert')).toHaveTextContent(en.requestLinkFailed)
  expect(email()).toHaveValue('john@example.com')
})

it('sends a link to a corrected address at once, but makes the same address wait', async () => {
  vi.useFakeTimers()
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink)
  await ask('jon@example.com')
  await click(action(en.otherAddress))
  expect(title()).toHaveFocus()
  expect(email()).toHaveValue('jon@example.com')
  await ask(' JON@example.com ')
  expect(screen.getByRole('alert')).toHaveTextContent(
    `${en.requestLinkWait}You can try again in 60 seconds.`,
  )
  await act(async () => vi.advanceTimersByTimeAsync(10_000))
  expect(screen.getByRole('alert')).toHaveTextContent('You can try again in 50 seconds.')
  await ask('john@example.com')
  expect(title()).toHaveTextContent(en.requestLinkSentTitle)
  expect(onRequestLink.mock.calls).toEqual([
    ['jon@example.com', options],
    ['john@example.com', options],
  ])
})

it('lets the same address request a link again after a minute, and clears the alert', async () => {
  vi.useFakeTimers()
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink)
  await ask('john@example.com')
  await click(action(en.otherAddress))
  await ask('john@example.com')
  expect(screen.getByRole('alert')).toBeVisible()
  await act(async () => vi.advanceTimersByTimeAsync(61_000))
  expect(screen.queryByRole('alert')).toBeNull()
  await click(button())
  expect(onRequestLink).toHaveBeenCalledTimes(2)
})

it.each<[string, unknown, string, boolean]>([
  ['a failure', new Error('no mail today'), en.requestLinkFailed, true],
  ['being offline', new Error('no network'), en.requestLinkOffline, false],
  ['a broken connection', new PasswordResetError({ kind: 'network' }), en.requestLinkFailed, true],
  [
    'too many requests',
    new PasswordResetError({ kind: 'rate-limited' }),
    en.requestLinkTooManyLater,
    true,
  ],
])('says why no link was sent: %s', async (_what, failure, text, isOnline) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  vi.useFakeTimers()
  open(async () => Promise.reject(failure))
  await ask('john@example.com')
  expect(screen.getByRole('alert')).toHaveTextContent(text)
  expect(email()).toHaveValue('john@example.com')
  vi.restoreAllMocks()
})

it('says “later” instead of counting down thousands of seconds', async () => {
  vi.useFakeTimers()
  open(async () =>
    Promise.reject(new PasswordResetError({ kind: 'rate-limited', retryAfter: 7_200_000 })),
  )
  await ask('john@example.com')
  expect(screen.getByRole('alert').textContent).toBe(en.requestLinkTooManyLater)
  await act(async () => vi.advanceTimersByTimeAsync(7_200_000))
  expect(screen.getByRole('alert').textContent).toBe(en.requestLinkFailed)
})

it('counts down the wait that the server asks for, then says that sending failed', async () => {
  vi.useFakeTimers()
  open(async () =>
    Promise.reject(new PasswordResetError({ kind: 'rate-limited', retryAfter: 7000 })),
  )
  await ask('john@example.com')
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent(`${en.requestLinkTooMany}You can try again in 7 seconds.`)
  expect(alert).toHaveAttribute('data-tone', 'error')
  await act(async () => vi.advanceTimersByTimeAsync(2000))
  expect(alert).toHaveTextContent('in 5 seconds.')
  await act(async () => vi.advanceTimersByTimeAsync(6000))
  expect(screen.getByRole('alert')).toBe(alert)
  expect(alert.textContent).toBe(en.requestLinkFailed)
  expect(alert).toHaveAttribute('data-tone', 'warning')
  expect(email()).toHaveValue('john@example.com')
})

it('counts down only for a rate limit, since other failures need no wait', async () => {
  vi.useFakeTimers()
  const failure = new PasswordResetError({ kind: 'server', status: 503, retryAfter: 2000 })
  open(async () => Promise.reject(failure))
  await ask('john@example.com')
  expect(screen.getByRole('alert').textContent).toBe(en.requestLinkFailed)
  await act(async () => vi.advanceTimersByTimeAsync(4000))
  expect(screen.getByRole('alert').textContent).toBe(en.requestLinkFailed)
})

it('keeps the typed address when sending fails, and lets the shopper retry at once', async () => {
  const onRequestLink = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no mail today'))
  open(onRequestLink)
  await userEvent.type(email(), 'john@example.com')
  await userEvent.click(button())
  expect(await screen.findByText(en.requestLinkFailed)).toBeVisible()
  expect(email()).toHaveValue('john@example.com')
  await userEvent.click(button())
  expect(await screen.findByText(isSentTo('john@example.com'))).toBeVisible()
})

it('says that sending failed if `onRequestLink` never settles, and allows a retry', async () => {
  vi.useFakeTimers()
  const onRequestLink = vi.fn(async () => {}).mockReturnValueOnce(new Promise(() => {}))
  open(onRequestLink, { email: 'john@example.com' })
  await act(async () => button().click())
  await act(async () => vi.advanceTimersByTimeAsync(29_000))
  expect(screen.getByText(en.requestLinkSending)).toBeVisible()
  await act(async () => vi.advanceTimersByTimeAsync(1000))
  expect(screen.getByText(en.requestLinkFailed)).toBeVisible()
  await act(async () => button().click())
  expect(screen.getByText(isSentTo('john@example.com'))).toBeVisible()
})

/** Opens a form and fails its first request. The problem has a button to request a new link. */
async function openProblem(
  kind: PasswordResetErrorKind = 'unauthorized',
  onRequestLink = vi.fn(async () => {}),
) {
  const { client } = openForm({ onRequestLink, email: 'john@example.com', signInHref: '/login' })
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind })))
  return { client, onRequestLink }
}

it('opens the form for a new link with one click on the problem’s button', async () => {
  const { onRequestLink } = await openProblem()
  await userEvent.click(await screen.findByRole('button', { name: en.openRequestLink }))
  expect(title()).toHaveTextContent(en.requestLinkTitle)
  expect(title()).toHaveFocus()
  expect(screen.queryByText(en.rejectedLink)).toBeNull()
  expect(actions()).toEqual([en.back])
  await userEvent.click(button())
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith('john@example.com', options)
  expect(await screen.findByText(isSentTo('john@example.com'))).toBeVisible()
})

it('empties the password fields, but keeps the link and the problem, after “Back”', async () => {
  const { client } = await openProblem()
  const inputs = [passwordInput(), confirmationInput()]
  await userEvent.click(await screen.findByRole('button', { name: en.openRequestLink }))
  expect(inputs.map(({ value }) => value)).toEqual(['', ''])
  await userEvent.click(action(en.back))
  expect(title()).toHaveTextContent(en.title)
  expect(title()).toHaveFocus()
  expect([passwordInput(), confirmationInput()].map(({ value }) => value)).toEqual(['', ''])
  expect(passwordInput()).toHaveAttribute('aria-invalid', 'false')
  expect(screen.getByRole('alert')).toHaveTextContent(problem('unauthorized'))
  await setPassword()
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(2))
})

it('offers going back and signing in if the password may have been changed', async () => {
  const { client } = await openProblem('timeout')
  await userEvent.click(submitButton())
  await act(async () => client.answers[1]?.reject(new PasswordResetError({ kind: 'unauthorized' })))
  await userEvent.click(await screen.findByRole('button', { name: en.openRequestLink }))
  expect(actions()).toEqual([en.back, en.signIn])
})

it('keeps a sent request running after “Back”, and shows that the request is pending', async () => {
  const { client } = await openProblem('timeout')
  await userEvent.click(submitButton())
  await act(async () => client.answers[1]?.reject(new PasswordResetError({ kind: 'unauthorized' })))
  await userEvent.click(submitButton())
  await userEvent.click(await screen.findByRole('button', { name: en.openRequestLink }))
  await userEvent.click(action(en.back))
  expect(submitButton()).toHaveAttribute('aria-disabled', 'true')
})

it('shows success when the answer comes while the form for a new link is open', async () => {
  const { client } = await openProblem('timeout')
  await userEvent.click(submitButton())
  await act(async () => client.answers[1]?.reject(new PasswordResetError({ kind: 'unauthorized' })))
  await userEvent.click(submitButton())
  await userEvent.click(await screen.findByRole('button', { name: en.openRequestLink }))
  await act(async () => client.answers[2]?.resolve())
  expect(title()).toHaveTextContent(en.successTitle)
  expect(title()).toHaveFocus()
})

/** Opens the form for a new link from a problem. The test answers the link requests. */
async function openPending() {
  const resolvers: (() => void)[] = []
  const onRequestLink = vi.fn(() => new Promise<void>((resolve) => resolvers.push(resolve)))
  await openProblem('unauthorized', onRequestLink)
  await userEvent.click(await screen.findByRole('button', { name: en.openRequestLink }))
  return { onRequestLink, resolvers }
}

it('stays on the password screen when the link is sent after a click on “Back”', async () => {
  const { resolvers } = await openPending()
  await userEvent.click(button())
  await userEvent.click(action(en.back))
  await userEvent.type(passwordInput(), 'a new password')
  await act(async () => resolvers[0]?.())
  expect(title()).toHaveTextContent(en.title)
  expect(passwordInput()).toHaveValue('a new password')
  // The email may have been sent, so this address has to wait a minute.
  await userEvent.click(screen.getByRole('button', { name: en.openRequestLink }))
  await userEvent.click(button())
  expect(screen.getByRole('alert')).toHaveTextContent(en.requestLinkWait)
})

it('sends a link to another address after “Back” while an earlier request is pending', async () => {
  const { onRequestLink } = await openPending()
  await userEvent.click(button())
  await userEvent.click(action(en.back))
  await userEvent.click(await screen.findByRole('button', { name: en.openRequestLink }))
  await userEvent.clear(email())
  await userEvent.type(email(), 'jane@example.com')
  await userEvent.click(button())
  expect(onRequestLink).toHaveBeenCalledTimes(2)
})

it('sends a link to another address while “Send the link again” is pending', async () => {
  vi.useFakeTimers()
  const onRequestLink = vi.fn(async () => {})
  open(onRequestLink)
  await ask('jon@example.com')
  await act(async () => vi.advanceTimersByTimeAsync(60_000))
  onRequestLink.mockReturnValueOnce(new Promise(() => {}))
  await click(action(en.sendAgain))
  await click(action(en.otherAddress))
  await ask('john@example.com')
  expect(onRequestLink).toHaveBeenCalledTimes(3)
})
