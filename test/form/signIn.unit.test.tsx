import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type CustomerPasswordReset,
  type ResetPasswordFormProps,
  PasswordResetError,
  ResetPasswordForm,
  en,
} from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterEach, expect, it, vi } from 'vitest'

const link = { id: 'xYZkjABcde', token: 'token' }
const newPassword = 'correct horse battery'
const changed: CustomerPasswordReset = {
  id: link.id,
  type: 'customer_password_resets',
  customer_email: 'john@example.com',
}

afterEach(() => void vi.useRealTimers())

type SignIn = NonNullable<ResetPasswordFormProps['signIn']>

function open(props: Partial<ResetPasswordFormProps>, answer: CustomerPasswordReset = changed) {
  const update = vi.fn(async () => Promise.resolve(answer))
  const page = render(
    <ResetPasswordForm
      client={{ update }}
      link={link}
      confirmation={false}
      signInHref="/login"
      continueHref="/account"
      {...props}
    />,
  )
  return { ...page, update }
}

async function submit() {
  await userEvent.type(screen.getByLabelText(en.password), newPassword)
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
}

const message = () => document.querySelector('[data-part=success] p')?.textContent
const actions = () =>
  Array.from(document.querySelectorAll('[data-part=action]'), (action) => [
    action.textContent,
    action.getAttribute('href'),
  ])

/** A `signIn` that stays pending until the test resolves or rejects it. */
function held() {
  let settle: { resolve: () => void; reject: (failure: unknown) => void } | undefined
  const signIn = vi.fn<SignIn>(
    async () =>
      new Promise<void>((resolve, reject) => {
        settle = { resolve, reject }
      }),
  )
  return { signIn, end: () => settle! }
}

it('shows success at once, signs in with the answer’s address, then shows “Continue”', async () => {
  const { signIn, end } = held()
  const onSuccess = vi.fn()
  open({ signIn, onSuccess, email: 'typed@example.com' })
  await submit()
  await screen.findByRole('heading', { name: en.successTitle })
  expect([message(), actions()]).toEqual([en.signingIn, []])
  await waitFor(() => expect(signIn).toHaveBeenCalledTimes(1))
  expect(signIn.mock.lastCall?.[0]).toEqual({ email: 'john@example.com', password: newPassword })
  expect(onSuccess).not.toHaveBeenCalled()

  await act(async () => end().resolve())
  expect([message(), actions()]).toEqual([en.signedIn, [[en.continue, '/account']]])
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith(changed)
})

it('offers signing in when `signIn` rejects, and drops the error', async () => {
  const onError = vi.fn()
  const onSuccess = vi.fn()
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  open({
    signIn: async ({ password }) => Promise.reject(new Error(password)),
    onError,
    onSuccess,
  })
  await submit()
  await waitFor(() => expect(message()).toBe(en.success))
  expect(actions()).toEqual([[en.signIn, '/login']])
  expect([onSuccess.mock.calls.length, onError.mock.calls.length]).toEqual([1, 0])
  expect(report).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})

it('stops waiting for `signIn` after 10 s, aborts it, and then calls `onSuccess`', async () => {
  const { signIn } = held()
  const onSuccess = vi.fn()
  open({ signIn, onSuccess })
  await userEvent.type(screen.getByLabelText(en.password), newPassword)
  vi.useFakeTimers()
  await act(async () => {
    screen.getByRole('button', { name: en.submit }).click()
    await vi.advanceTimersByTimeAsync(100)
  })
  expect(message()).toBe(en.signingIn)
  await act(async () => vi.advanceTimersByTimeAsync(9_800))
  expect(message()).toBe(en.signingIn)
  await act(async () => vi.advanceTimersByTimeAsync(200))
  expect([message(), onSuccess.mock.calls.length]).toEqual([en.success, 1])
  expect(signIn.mock.lastCall?.[1].signal.aborted).toBe(true)
})

it('signs in with `email` if the answer has no address, but not if both are missing', async () => {
  const signIn = vi.fn<SignIn>(async () => {})
  const { customer_email: _, ...anonymous } = changed
  const { unmount } = open({ signIn, email: 'typed@example.com' }, anonymous)
  await submit()
  await waitFor(() => expect(signIn.mock.lastCall?.[0].email).toBe('typed@example.com'))
  unmount()
  forgetResetLinks()

  signIn.mockClear()
  open({ signIn }, anonymous)
  await submit()
  await waitFor(() => expect(message()).toBe(en.success))
  expect(signIn).not.toHaveBeenCalled()
})

it('never signs in when the answer was lost', async () => {
  const signIn = vi.fn<SignIn>(async () => {})
  const update = async () => Promise.reject(new PasswordResetError({ kind: 'network' }))
  open({ signIn, client: { update }, email: 'john@example.com' })
  await submit()
  await screen.findByRole('alert')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(signIn).not.toHaveBeenCalled()
})

it('lets `signIn` finish after the form is unmounted, but calls no callback', async () => {
  const { signIn, end } = held()
  const onSuccess = vi.fn()
  const { unmount } = open({ signIn, onSuccess })
  await submit()
  await waitFor(() => expect(signIn).toHaveBeenCalledTimes(1))
  unmount()
  expect(signIn.mock.lastCall?.[1].signal.aborted).toBe(false)
  end().resolve()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(onSuccess).not.toHaveBeenCalled()
})

it('signs in once for two clicks, and not again when the form is mounted again', async () => {
  const signIn = vi.fn<SignIn>(async () => {})
  const { unmount, update } = open({ signIn })
  await userEvent.type(screen.getByLabelText(en.password), newPassword)
  const button = screen.getByRole('button', { name: en.submit })
  act(() => {
    button.click()
    button.click()
  })
  await waitFor(() => expect(message()).toBe(en.signedIn))
  unmount()
  open({ signIn, client: { update } })
  expect(signIn).toHaveBeenCalledTimes(1)
})

it.each([
  ['known at once', link],
  ['known only after the submit', undefined],
])(
  'shows the state of a sign-in only on the screen of the link that started it (first link: %s)',
  async (_what, first) => {
    const { signIn, end } = held()
    const update = vi.fn(async ({ id }: { id: string }) => Promise.resolve({ ...changed, id }))
    const page = (present: typeof link | undefined) => (
      <ResetPasswordForm client={client} link={present} confirmation={false} signIn={signIn} />
    )
    const client = { update }
    const { rerender } = render(page(first))
    await submit()
    rerender(page(link))
    await waitFor(() => expect(signIn).toHaveBeenCalledTimes(1))
    expect(message()).toBe(en.signingIn)

    rerender(page({ id: 'another', token: 'token' }))
    await act(async () => end().resolve())
    expect(screen.getByRole('heading', { name: en.title })).toBeVisible()
    // The second link's sign-in starts now, and stays pending.
    await submit()
    await waitFor(() => expect(signIn).toHaveBeenCalledTimes(2))
    expect(message()).toBe(en.signingIn)

    // Each reset keeps the result of its own sign-in.
    rerender(page(link))
    expect(message()).toBe(en.signedIn)
  },
)

it('shows success without signing in if the second link’s form has no `signIn`', async () => {
  const client = {
    update: async ({ id }: { id: string }) => Promise.resolve({ ...changed, id }),
  }
  const page = (present: typeof link | undefined, signIn?: SignIn) => (
    <ResetPasswordForm client={client} link={present} confirmation={false} signIn={signIn} />
  )
  const { signIn, end } = held()
  const { rerender } = render(page(undefined, signIn))
  await submit()
  rerender(page(link, signIn))
  await waitFor(() => expect(signIn).toHaveBeenCalledTimes(1))
  rerender(page({ id: 'another', token: 'token' }))
  await act(async () => end().resolve())
  await submit()
  await screen.findByRole('heading', { name: en.successTitle })
  expect(message()).toBe(en.success)
})
