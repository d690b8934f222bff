import { act, render, screen } from '@testing-library/react'
import {
  PasswordResetError,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  createPasswordResetClient,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { leaks } from '../support/leaks.ts'
import { openForm } from '../support/openForm.tsx'
import { problem } from '../support/sentence.ts'
import { newPassword, setPassword } from '../support/shopper.ts'

const report = vi.fn()
let ids = 0

beforeEach(() => void vi.stubGlobal('reportError', report))
afterEach(() => {
  report.mockReset()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const settle = async () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)))

/** Casts props that TypeScript would reject, as an app in plain JavaScript may pass them. */
const mistaken = (props: object) => props as Partial<ResetPasswordFormProps>

const mistakes: [string, string, object][] = [
  ['policy', 'an object with a minimum', { policy: { minLength: 12 } }],
  ['policy', 'a regular expression', { policy: /^.{12,}$/ }],
  ['policy', 'a function', { policy: (password: string) => password.length > 12 }],
  ['policy', 'a word', { policy: 'strong' }],
  ['policy', 'a number', { policy: 12 }],
  ['policy', 'null', { policy: null }],
  ['policy', 'a schema without `validate`', { policy: { '~standard': { version: 1 } } }],
  ['messages', 'a language', { messages: 'de' }],
  ['messages', 'null', { messages: null }],
  ['messages', 'a function', { messages: () => ({}) }],
  ['messages', 'a promise', { messages: Promise.resolve({ title: 'Later' }) }],
  ['link', 'an address', { link: `https://shop.example/?resetId=${link.id}` }],
  ['link', 'a promise', { link: Promise.resolve(link) }],
  ['link', 'an object with the wrong keys', { link: { resetId: link.id, resetToken: link.token } }],
  ['link', 'an object without a token', { link: { id: link.id } }],
  ['link', 'an object whose id is a number', { link: { id: 12, token: link.token } }],
]

it.each(mistakes)(
  'tells `onError` that the prop `%s` is wrong, and sends nothing, when the value is %s',
  async (name, _what, props) => {
    const onError = vi.fn<(error: PasswordResetError) => void>()
    const { client } = openForm({ onError, ...mistaken(props) })
    await setPassword()
    await settle()
    expect(screen.getByRole('alert')).toHaveTextContent(problem('rejected'))
    expect(client.update).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        kind: 'configuration',
        outcome: 'not-applied',
        reasons: [{ code: name }],
        message: expect.stringContaining(`\`${name}\``) as string,
      }),
    )
    expect(leaks(onError.mock.calls, [newPassword, link.token])).toBe(false)
  },
)

const names = ['policy', 'messages', 'link']
const named = (name: string) =>
  expect.objectContaining({ kind: 'configuration', reasons: [{ code: name }] }) as Error

it.each(names)(
  'reports a wrong `%s` prop if `onError` is unset, in production too',
  async (name) => {
    vi.stubEnv('NODE_ENV', 'production')
    const { client } = openForm(mistaken({ [name]: 'wrong' }))
    expect(report).not.toHaveBeenCalled()
    await setPassword()
    await settle()
    expect(report).toHaveBeenCalledExactlyOnceWith(named(name))
    expect(client.update).not.toHaveBeenCalled()
  },
)

it.each(names)(
  'reports a wrong `%s` prop to the developer as soon as the form is mounted',
  (name) => {
    const onError = vi.fn()
    const form = (props: object) => (
      <StrictMode>
        <ResetPasswordForm client={createClient()} link={link} onError={onError} {...props} />
      </StrictMode>
    )
    const { rerender } = render(form({ [name]: 'wrong' }))
    expect(report).toHaveBeenCalledExactlyOnceWith(named(name))
    rerender(form({ [name]: 'wrong again' }))
    expect(report).toHaveBeenCalledTimes(1)
    rerender(form({}))
    rerender(form({ [name]: 'wrong' }))
    expect(report).toHaveBeenCalledTimes(2)
    // `onError` isn't called, because nothing was submitted.
    expect(onError).not.toHaveBeenCalled()
  },
)

it('accepts a schema that is a function, like ArkType’s', async () => {
  const schema = Object.assign(() => {}, {
    '~standard': {
      version: 1 as const,
      vendor: 'arktype',
      validate: (value: unknown) => ({ value }),
    },
  })
  const { client } = openForm({ policy: schema })
  await setPassword()
  await settle()
  expect(client.update).toHaveBeenCalledTimes(1)
})

/** Submits a form with a real client and with the given access token source. */
async function submitWith(accessToken: () => unknown, onError?: () => void) {
  const fetch = vi.fn<typeof globalThis.fetch>()
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken: accessToken as () => string,
    fetch,
  })
  render(<ResetPasswordForm client={client} link={link} {...(onError && { onError })} />)
  await setPassword()
  await settle()
  expect(fetch).not.toHaveBeenCalled()
}

it('reports an access token that is js-auth’s whole object instead of a string', async () => {
  await submitWith(async () => ({ accessToken: 'at-eyJhbGciOi', expires: 1 }))
  expect(screen.getByRole('alert')).toHaveTextContent(problem('rejected'))
  expect(report).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ kind: 'configuration', reasons: [{ code: 'access_token' }] }),
  )
})

it('reports an error of the access token source, and hides it from the shopper', async () => {
  const thrown = new Error('no market in the scope')
  const onError = vi.fn()
  await submitWith(async () => Promise.reject(thrown), onError)
  expect(screen.getByRole('alert')).toHaveTextContent(problem('unauthorized'))
  expect(report).toHaveBeenCalledExactlyOnceWith(thrown)
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'unauthorized' }))
  expect(leaks(onError.mock.calls, [thrown.message])).toBe(false)
  expect(document.body).not.toHaveTextContent(thrown.message)
})

it('reports a `Bearer` prefix in the access token, and says how to fix it', async () => {
  await submitWith(() => 'Bearer at-eyJhbGciOi')
  expect(screen.getByRole('alert')).toHaveTextContent(problem('unauthorized'))
  const [[error] = []] = report.mock.calls as [PasswordResetError][]
  expect(error?.message).toMatch(
    /'Bearer eyJ…'\. Return the bare token\. See \S+#unauthorized-not_sent\.$/,
  )
  expect(report).toHaveBeenCalledTimes(1)
})

it.each([
  [401, 'refused', /client id/],
  [403, 'forbidden', /its scope/],
])(
  'reports a %i only once, and only in development without `onError`',
  async (status, code, what) => {
    const openRefused = async (props: Partial<ResetPasswordFormProps> = {}) => {
      const { client, unmount } = openForm({
        ...props,
        link: { ...link, id: `${link.id}${ids++}` },
      })
      await setPassword()
      await act(async () =>
        client.answers[0]?.reject(new PasswordResetError({ kind: 'unauthorized', status })),
      )
      await settle()
      expect(screen.getByRole('alert')).toHaveTextContent(problem('unauthorized'))
      unmount()
    }
    await openRefused()
    const [[error] = []] = report.mock.calls as [PasswordResetError][]
    expect(error?.message).toMatch(what)
    expect(error?.message).toContain(`docs/errors.md#unauthorized-${code}.`)
    expect(report).toHaveBeenCalledTimes(1)
    await openRefused({ onError: () => {} })
    vi.stubEnv('NODE_ENV', 'production')
    await openRefused()
    expect(report).toHaveBeenCalledTimes(1)
  },
)

it('says that the shopper is offline when js-auth has no network', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const thrown = new TypeError('Failed to fetch')
  await submitWith(async () => Promise.reject(thrown))
  expect(screen.getByRole('alert')).toHaveTextContent(problem('offline'))
  expect(report).toHaveBeenCalledExactlyOnceWith(thrown)
  vi.restoreAllMocks()
})

const throwing = () => {
  throw new Error(`no, not ${newPassword}`)
}

it.each<[string, Partial<ResetPasswordFormProps>]>([
  ['a schema', { policy: { '~standard': { version: 1, vendor: 'x', validate: throwing } } }],
  ['a check', { policy: passwordPolicy({ check: throwing }) }],
  ['a rule', { policy: passwordPolicy({ requirements: [{ id: 'rule', test: throwing }] }) }],
  ['signIn', { signIn: throwing }],
])(
  'reports no error thrown by %s, because that code has seen the password',
  async (_what, props) => {
    const { client } = openForm(props)
    await setPassword()
    await act(async () => client.answers[0]?.resolve())
    await settle()
    expect(client.update).toHaveBeenCalledTimes(1)
    expect(leaks(report.mock.calls, [newPassword])).toBe(false)
  },
)
