import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import {
  type PasswordResetClient,
  PasswordResetError,
  type PasswordResetErrorKind,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  type ResetLink,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import * as React from 'react'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { problem } from '../support/sentence.ts'
import { newPassword } from '../support/shopper.ts'

const other: ResetLink = { id: 'anotherIdx', token: 'tk-another' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  // The form unmounts on the fake clock, so no cleanup waits for real time.
  cleanup()
  vi.useRealTimers()
})

const settle = async () => act(async () => vi.advanceTimersByTimeAsync(0))
const pass = async (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))

/** Writes into the inputs at once, as a password manager does. */
function fill(password = newPassword, confirmation = password) {
  fireEvent.input(passwordInput(), { target: { value: password } })
  fireEvent.input(confirmationInput(), { target: { value: confirmation } })
}

async function submit() {
  fireEvent.click(submitButton())
  await settle()
}

/** Opens a form. The test changes its props and answers its requests. */
function open(props: Partial<ResetPasswordFormProps> = {}, client = createClient()) {
  const page = (more: Partial<ResetPasswordFormProps>) => (
    <ResetPasswordForm
      client={client}
      link={link}
      signInHref="/login"
      requestLinkHref="/forgot"
      {...props}
      {...more}
    />
  )
  const { rerender, unmount, container } = render(page({}))
  return {
    client,
    container,
    unmount,
    change: (more: Partial<ResetPasswordFormProps>) => rerender(page(more)),
    remount: () => {
      unmount()
      return open(props, client)
    },
    fail: async (
      index: number,
      kind: PasswordResetErrorKind,
      outcome?: PasswordResetError['outcome'],
    ) => act(async () => client.answers[index]?.reject(new PasswordResetError({ kind, outcome }))),
    succeed: async (index: number) => act(async () => client.answers[index]?.resolve()),
  }
}

const alert = () => screen.getByRole('alert')
const actions = () =>
  Array.from(document.querySelectorAll('[data-part=action]'), ({ textContent }) => textContent)
const status = () => document.querySelector('[data-status]')?.getAttribute('data-status')
const notChanged = /not changed|couldn.t be changed/i

describe('what the form knows about the password', () => {
  it.each<PasswordResetErrorKind>([
    'offline',
    'rate-limited',
    'unauthorized',
    'rejected',
    'validation',
    'configuration',
    'in-flight',
  ])(
    'never says “not changed” when `%s` follows a lost answer, and offers signing in',
    async (kind) => {
      const { fail } = open({ onError: () => {} })
      fill()
      await submit()
      await fail(0, 'timeout')
      await submit()
      await fail(1, kind)
      expect(alert()).toHaveTextContent(en.maybeChanged)
      expect(document.body).not.toHaveTextContent(notChanged)
      expect(actions()).toContain(en.signIn)
    },
  )

  it.each<[PasswordResetErrorKind, 'not-applied' | 'unknown']>([
    ['rate-limited', 'unknown'],
    ['offline', 'unknown'],
    ['rejected', 'unknown'],
    ['password-rejected', 'unknown'],
    ['network', 'not-applied'],
    ['server', 'not-applied'],
    ['timeout', 'not-applied'],
  ])('judges the error `%s` by its outcome `%s`, not by its kind', async (kind, outcome) => {
    const { fail } = open()
    fill()
    await submit()
    await fail(0, kind, outcome)
    expect(alert()).toHaveTextContent(outcome === 'unknown' ? en.maybeChanged : en.notChanged)
    expect(actions().includes(en.signIn)).toBe(outcome === 'unknown')
    expect(passwordInput()).toHaveAttribute('aria-invalid', 'false')
  })

  it('keeps a lost answer’s problem visible beside field errors and on new submits', async () => {
    const { fail, client } = open()
    fill()
    await submit()
    await fail(0, 'network')
    await submit()
    expect(alert()).toHaveTextContent(en.maybeChanged)
    await fail(1, 'password-rejected')
    expect(screen.getByText(en.passwordRejected)).toBeVisible()
    expect(alert()).toHaveTextContent(en.maybeChanged)
    fill('short')
    await submit()
    expect(screen.getByText(/too short/)).toBeVisible()
    expect(alert()).toHaveTextContent(en.maybeChanged)
    expect(actions()).toContain(en.signIn)
    expect(client.update).toHaveBeenCalledTimes(2)
  })

  it('shows a lost answer’s problem at once in a form that is mounted afterwards', async () => {
    const first = open()
    fill()
    await submit()
    await first.fail(0, 'network')
    const second = first.remount()
    expect(alert()).toHaveTextContent(en.maybeChanged)
    second.change({ link: other })
    expect(screen.queryByRole('alert')).toBeNull()
    second.change({ link })
    expect(alert()).toHaveTextContent(en.maybeChanged)
  })

  it('announces a problem again when the same problem recurs', async () => {
    const { fail } = open()
    fill()
    await submit()
    await fail(0, 'server')
    const first = alert()
    await submit()
    expect(alert()).toBe(first)
    await fail(1, 'server')
    expect(alert()).not.toBe(first)
    expect(alert()).toHaveTextContent(first.textContent)
  })

  it('offers signing in first if a refusal follows a lost answer', async () => {
    const { fail } = open()
    fill()
    await submit()
    await fail(0, 'network')
    await submit()
    await fail(1, 'invalid-link')
    expect(screen.getByRole('heading', { name: en.maybeUsedLinkTitle })).toHaveFocus()
    expect(actions()[0]).toBe(en.signIn)
  })
})

describe('a link that changes', () => {
  it.each([null, undefined])(
    'keeps showing the answer when the link becomes %s later',
    async (lost) => {
      const { change, succeed } = open()
      fill()
      await submit()
      await succeed(0)
      change({ link: lost })
      expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
    },
  )

  it.each([null, undefined])(
    'shows an answer that arrives after the link became %s',
    async (lost) => {
      const { change, succeed } = open()
      fill()
      await submit()
      change({ link: lost })
      expect(status()).toBe('editing')
      await succeed(0)
      expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
    },
  )

  it('keeps the problem, and uses the lost link for the next request', async () => {
    const { change, fail, client } = open()
    fill()
    await submit()
    await fail(0, 'rejected')
    change({ link: null })
    expect(alert()).toHaveTextContent(en.notChanged)
    expect(passwordInput()).toHaveValue(newPassword)
    await submit()
    expect(client.update).toHaveBeenLastCalledWith(expect.objectContaining({ id: link.id }))
  })

  it('says that a link is missing when the link is lost before a submit', () => {
    const { change } = open()
    change({ link: null })
    expect(status()).toBe('invalid-link')
    expect(screen.getByRole('heading', { name: en.missingLinkTitle })).toHaveFocus()
  })

  it.each<[string, (page: ReturnType<typeof open>) => Promise<void>]>([
    ['a success', ({ succeed }) => succeed(0)],
    ['a refused password', ({ fail }) => fail(0, 'password-rejected')],
    ['a refused link', ({ fail }) => fail(0, 'invalid-link')],
    ['a lost answer', ({ fail }) => fail(0, 'network')],
  ])(
    'doesn’t change the second link’s form when the first link’s request ends in %s',
    async (_what, answer) => {
      const callbacks = { onSuccess: vi.fn(), onError: vi.fn() }
      const page = open(callbacks)
      fill()
      await submit()
      page.change({ link: other })
      fill('what is being typed')
      await answer(page)
      await settle()
      expect(passwordInput()).toHaveValue('what is being typed')
      expect(passwordInput()).toHaveAttribute('aria-invalid', 'false')
      expect(status()).toBe('editing')
      expect(screen.queryByRole('alert')).toBeNull()
      expect(callbacks.onSuccess).not.toHaveBeenCalled()
      expect(callbacks.onError).not.toHaveBeenCalled()
      // The first link's request doesn't delay a submit for the second link.
      await submit()
      expect(page.client.update).toHaveBeenLastCalledWith(expect.objectContaining({ id: other.id }))
    },
  )

  it('shows a link’s success when the app returns to that link', async () => {
    const { change, succeed } = open()
    fill()
    await submit()
    change({ link: other })
    await succeed(0)
    expect(status()).toBe('editing')
    change({ link })
    expect(screen.getByText(en.success)).toBeVisible()
  })

  it('clears field errors when the link changes', async () => {
    const { change } = open()
    fill('short')
    await submit()
    expect(screen.getByText(/too short/)).toBeVisible()
    change({ link: other })
    await settle()
    expect(screen.queryByText(/too short/)).toBeNull()
    expect(passwordInput()).toHaveValue('')
    // For the new link, validation again runs first on submit, not while typing.
    fireEvent.input(passwordInput(), { target: { value: 's' } })
    await settle()
    expect(passwordInput()).toHaveAttribute('aria-invalid', 'false')
  })

  it('shows success in both forms that show the same link', async () => {
    const client = createClient()
    const page = (key: string) => <ResetPasswordForm key={key} client={client} link={link} />
    render(<>{[page('a'), page('b')]}</>)
    for (const input of screen.getAllByLabelText(/^(New|Confirm new) password$/)) {
      fireEvent.input(input, { target: { value: newPassword } })
    }
    fireEvent.click(screen.getAllByRole('button', { name: en.submit })[0]!)
    await settle()
    fireEvent.click(screen.getAllByRole('button', { name: en.submit })[1]!)
    await settle()
    expect(alert()).toHaveTextContent(en.inFlight)
    expect(alert()).not.toHaveTextContent(notChanged)
    await act(async () => client.answers[0]?.resolve())
    expect(screen.getAllByText(en.success)).toHaveLength(2)
    expect(client.update).toHaveBeenCalledTimes(1)
  })
})

/** Creates a schema whose validation stays pending until the test answers. */
function slowSchema() {
  const asked: { password: unknown; answer: (issues?: { message: string }[]) => void }[] = []
  const validate = (password: unknown) =>
    new Promise<{ value: unknown } | { issues: { message: string }[] }>((resolve) => {
      asked.push({
        password,
        answer: (issues) => resolve(issues ? { issues } : { value: password }),
      })
    })
  return { asked, policy: { '~standard': { version: 1, vendor: 'test', validate } } as const }
}

describe('waiting', () => {
  it('accepts the password when the schema doesn’t answer within 5 s', async () => {
    const { policy } = slowSchema()
    const { client } = open({ policy })
    fill()
    await submit()
    await pass(4999)
    expect(client.update).not.toHaveBeenCalled()
    await pass(1)
    expect(client.update).toHaveBeenCalledTimes(1)
  })

  it('says that saving took too long when the link stays unknown for 10 s', async () => {
    const onError = vi.fn()
    const { client, change } = open({ link: undefined, onError })
    fill()
    await submit()
    await pass(9999)
    expect(screen.queryByRole('alert')).toBeNull()
    await pass(1)
    expect(alert()).toHaveTextContent(problem('timeout'))
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'timeout', outcome: 'not-applied' }),
    )
    expect(passwordInput()).toHaveValue(newPassword)
    change({ link })
    await submit()
    expect(client.update).toHaveBeenCalledTimes(1)
  })

  it('sends the request when the link becomes known in the same tick as the click', async () => {
    const { client, change } = open({ link: undefined })
    fill()
    act(() => {
      submitButton().click()
      change({ link })
    })
    await settle()
    expect(client.update).toHaveBeenCalledTimes(1)
  })

  it('sends the request when the link becomes known while the schema runs', async () => {
    const { asked, policy } = slowSchema()
    const { client, change } = open({ link: undefined, policy })
    fill()
    await submit()
    change({ link, policy })
    await act(async () => asked[0]?.answer())
    await settle()
    expect(client.update).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['the client’s own timeout', 3000, 3000],
    ['a minute', undefined, 60_000],
  ])(
    'stops waiting for a silent client after %s, and lets the shopper submit again',
    async (_what, timeout, limit) => {
      const client = { ...createClient(), timeout }
      open({}, client)
      fill()
      await submit()
      await pass(limit)
      expect(alert()).toHaveTextContent(en.maybeChanged)
      expect(submitButton()).not.toHaveAttribute('aria-disabled')
      await submit()
      expect(client.update).toHaveBeenCalledTimes(2)
      // The late answer still confirms the change, so the form shows it.
      await act(async () => client.answers[0]?.resolve())
      expect(screen.getByText(en.success)).toBeVisible()
    },
  )
})

describe('a submit that isn’t sent yet', () => {
  it('replaces the submit with a later submit while the schema runs', async () => {
    const { asked, policy } = slowSchema()
    const { client } = open({ policy })
    fill('first')
    await submit()
    fill('second one')
    await submit()
    await act(async () => asked.find(({ password }) => password === 'second one')?.answer())
    expect(client.update).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ customer_password: 'second one' }),
    )
    // This answer comes too late, and the form ignores it.
    await act(async () => asked[0]?.answer([{ message: 'No.' }]))
    await pass(5000)
    expect(screen.queryByText('No.')).toBeNull()
    expect(client.update).toHaveBeenCalledTimes(1)
  })

  it('replaces the submit with a later submit while the form waits for the link', async () => {
    const { client, change } = open({ link: undefined })
    fill()
    await submit()
    fill('another password')
    await submit()
    change({ link })
    await settle()
    expect(client.update).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ customer_password: 'another password' }),
    )
  })

  it.each<[string, (page: ReturnType<typeof open>) => unknown]>([
    ['unmounting', ({ unmount }) => unmount()],
    ['another link', ({ change }) => change({ link: other })],
  ])('aborts the submit and its check on %s', async (_what, stop) => {
    const asked: { signal: AbortSignal; answer: (refusal: null) => void }[] = []
    const check = (_password: string, { signal }: { signal: AbortSignal }) =>
      new Promise<null>((answer) => void asked.push({ signal, answer }))
    const page = open({ policy: passwordPolicy({ check }) })
    fill()
    await submit()
    expect(asked[0]?.signal.aborted).toBe(false)
    act(() => void stop(page))
    await settle()
    expect(asked[0]?.signal.aborted).toBe(true)
    await act(async () => asked[0]?.answer(null))
    await pass(60_000)
    expect(page.client.update).not.toHaveBeenCalled()
  })
})

describe('a form that the app renders in an unusual place or without a field', () => {
  it('keeps the typed text while the form renders outside the document', async () => {
    const container = document.createElement('div')
    document.body.append(container)
    const client = createClient()
    const page = <ResetPasswordForm client={client} link={link} />
    const { rerender } = render(page, { container })
    fill()
    container.remove()
    rerender(<ResetPasswordForm client={client} link={{ ...link }} id="again" />)
    await settle()
    document.body.append(container)
    expect(passwordInput()).toHaveValue(newPassword)
    await submit()
    expect(client.update).toHaveBeenCalledTimes(1)
  })

  it('reports a requirement that throws, and counts the requirement as met', async () => {
    const report = vi.fn()
    vi.stubGlobal('reportError', report)
    onTestFinished(() => void vi.unstubAllGlobals())
    const test = () => {
      throw new Error('a mistake of the app')
    }
    const policy = passwordPolicy({ requirements: [{ id: 'broken', label: 'broken', test }] })
    const { client } = open({ policy })
    fill()
    expect(screen.getByText('broken').closest('li')).toHaveAttribute('data-met')
    await submit()
    expect(client.update).toHaveBeenCalledTimes(1)
    // The report omits the rule's own error, which may quote the password.
    expect(report).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'configuration', reasons: [{ code: 'policy' }] }),
    )
  })

  it('requires a confirmation only if the app renders the confirmation field', async () => {
    const client = createClient()
    render(
      <ResetPasswordForm client={client} link={link}>
        {(state) =>
          state.status === 'editing' && (
            <form {...state.formProps}>
              <label {...state.password.labelProps}>{state.password.label}</label>
              <input {...state.password.inputProps} />
              <button {...state.submit.buttonProps} type="submit">
                {state.submit.label}
              </button>
            </form>
          )
        }
      </ResetPasswordForm>,
    )
    fireEvent.input(passwordInput(), { target: { value: newPassword } })
    await submit()
    expect(client.update).toHaveBeenCalledTimes(1)
  })
})

describe('the typed text', () => {
  it.each<[string, (page: ReturnType<typeof open>) => Promise<void>]>([
    ['a success', ({ succeed }) => succeed(0)],
    ['a refused link', ({ fail }) => fail(0, 'invalid-link')],
  ])(
    'keeps the typed text until the screen has changed, when the form ends with %s',
    async (_what, answer) => {
      const page = open()
      fill()
      await submit()
      const inputs = [passwordInput(), confirmationInput()]
      const seen: boolean[] = []
      for (const input of inputs) {
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
        Object.defineProperty(input, 'value', {
          get: () => value.get?.call(input) as string,
          set(text: string) {
            if (text === '') seen.push(input.isConnected)
            value.set?.call(input, text)
          },
        })
      }
      await answer(page)
      await settle()
      expect(inputs.map(({ value }) => value)).toEqual(['', ''])
      expect(seen.length).toBeGreaterThan(0)
      expect(seen).not.toContain(true)
    },
  )
})

// React exports `Activity` since 19.2.
const { Activity } = React as { Activity?: typeof React.Activity }

describe.runIf(Activity)('a form in a hidden React Activity', () => {
  const hidden = (
    isHidden: boolean,
    props: Partial<ResetPasswordFormProps> & { client: PasswordResetClient },
  ) =>
    Activity && (
      <Activity mode={isHidden ? 'hidden' : 'visible'}>
        <ResetPasswordForm link={link} {...props} />
      </Activity>
    )

  it('calls `onSuccess` when the form is shown again', async () => {
    const client = createClient()
    const onSuccess = vi.fn()
    const { rerender } = render(hidden(false, { client, onSuccess }))
    fill()
    await submit()
    rerender(hidden(true, { client, onSuccess }))
    await act(async () => client.answers[0]?.resolve())
    await settle()
    expect(onSuccess).not.toHaveBeenCalled()
    rerender(hidden(false, { client, onSuccess }))
    await settle()
    expect(screen.getByText(en.success)).toBeVisible()
    expect(onSuccess).toHaveBeenCalledTimes(1)
  })

  it('keeps the typed text until `pagehide` or unmounting', async () => {
    const client = createClient()
    const { rerender, unmount } = render(hidden(false, { client }))
    fill()
    const input = passwordInput()
    rerender(hidden(true, { client }))
    await settle()
    expect(input).toHaveValue(newPassword)
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(input).toHaveValue('')
    rerender(hidden(false, { client }))
    fill()
    rerender(hidden(true, { client }))
    await settle()
    unmount()
    await settle()
    expect(input).toHaveValue('')
  })

  it('doesn’t abort a submit when the form is hidden', async () => {
    const client = createClient()
    const { asked, policy } = slowSchema()
    const { rerender } = render(hidden(false, { client, policy }))
    fill()
    await submit()
    rerender(hidden(true, { client, policy }))
    await settle()
    await act(async () => asked[0]?.answer())
    await settle()
    expect(client.update).toHaveBeenCalledTimes(1)
  })
})
