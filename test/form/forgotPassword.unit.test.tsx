import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type ForgotPasswordFormProps,
  ForgotPasswordForm,
  PasswordResetError,
  en,
  useForgotPasswordForm,
} from 'commercelayer-password-reset'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'

import { isSentTo, sentTo } from '../support/sentence.ts'

afterEach(() => void vi.useRealTimers())

const email = () => screen.getByLabelText<HTMLInputElement>(en.email)
const submit = () => userEvent.click(screen.getByRole('button', { name: en.requestLinkSubmit }))
const actions = () =>
  Array.from(document.querySelectorAll('[data-part=action]'), ({ textContent }) => textContent)

function open(props: Partial<ForgotPasswordFormProps> = {}) {
  const onRequestLink = vi.fn<ForgotPasswordFormProps['onRequestLink']>(async () => {})
  render(<ForgotPasswordForm onRequestLink={onRequestLink} signInHref="/login" {...props} />)
  return onRequestLink
}

it('asks for the address, sends one request for two clicks, and confirms the request', async () => {
  const onRequestLink = open()
  expect(screen.getByRole('heading', { name: en.requestLinkTitle })).toBeVisible()
  expect(actions()).toEqual([en.signIn])
  await userEvent.type(email(), 'john@example.com')
  const button = screen.getByRole('button', { name: en.requestLinkSubmit })
  await act(async () => {
    button.click()
    button.click()
  })
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith('john@example.com', {
    locale: 'en',
    fields: {},
    signal: expect.any(AbortSignal) as AbortSignal,
  })
  expect(screen.getByRole('heading', { name: en.requestLinkSentTitle })).toHaveFocus()
  expect(screen.getByText(isSentTo('john@example.com'))).toBeVisible()
  expect(actions()).toEqual([en.otherAddress, en.signIn])
  expect(document.querySelector('form')).toBeNull()
})

it('offers to send the link again to the same address after a minute', async () => {
  vi.useFakeTimers()
  const onRequestLink = open({ email: 'john@example.com' })
  await act(async () => screen.getByRole('button', { name: en.requestLinkSubmit }).click())
  expect(actions()).not.toContain(en.sendAgain)
  await act(async () => vi.advanceTimersByTimeAsync(61_000))
  await act(async () => screen.getByRole('button', { name: en.sendAgain }).click())
  expect(onRequestLink.mock.calls.map(([address]) => address)).toEqual([
    'john@example.com',
    'john@example.com',
  ])
})

it('says how long one address must wait, and sends a link to another address at once', async () => {
  const onRequestLink = open()
  await userEvent.type(email(), 'jon@example.com')
  await submit()
  await userEvent.click(screen.getByRole('button', { name: en.otherAddress }))
  expect(email()).toHaveValue('jon@example.com')
  await submit()
  expect(screen.getByRole('alert')).toHaveTextContent(en.requestLinkWait)
  expect(screen.getByRole('alert')).toHaveTextContent(/\b(60|59) seconds/)
  await userEvent.clear(email())
  await userEvent.type(email(), 'john@example.com')
  await submit()
  expect(onRequestLink).toHaveBeenCalledTimes(2)
})

it.each([
  ['offline', en.requestLinkOffline],
  ['rate-limited', en.requestLinkTooManyLater],
  ['server', en.requestLinkFailed],
] as const)('keeps the typed address when the request fails: %s', async (kind, text) => {
  open({ onRequestLink: async () => Promise.reject(new PasswordResetError({ kind })) })
  await userEvent.type(email(), 'john@example.com')
  await submit()
  expect(screen.getByRole('alert')).toHaveTextContent(text)
  expect(email()).toHaveValue('john@example.com')
})

it('starts on the screen for a sent link, but can’t resend a link without an address', async () => {
  vi.useFakeTimers()
  open({ sent: true })
  expect(screen.getByRole('heading', { name: en.requestLinkSentTitle })).toBeVisible()
  expect(screen.getByRole('heading')).not.toHaveFocus()
  await act(async () => vi.advanceTimersByTimeAsync(60_000))
  expect(actions()).toEqual([en.otherAddress, en.signIn])
  await act(async () => screen.getByRole('button', { name: en.otherAddress }).click())
  expect(email()).toHaveValue('')
})

it('posts the address and the language to `action` before JavaScript runs', () => {
  const html = renderToString(
    <ForgotPasswordForm
      onRequestLink={async () => {}}
      action="/api/password-reset"
      messages={{ ...en, locale: 'de' }}
    />,
  )
  document.body.innerHTML = html
  const form = document.querySelector('form')!
  expect([form.method, form.getAttribute('action')]).toEqual(['post', '/api/password-reset'])
  expect(Object.fromEntries(new FormData(form))).toEqual({ email: '', locale: 'de' })
  document.body.replaceChildren()
})

it('accepts attributes, class names and render props, and adds no other attributes', () => {
  const ref = { current: null as HTMLDivElement | null }
  open({
    id: 'forgot',
    ref,
    className: 'mine',
    classNames: { root: 'root', submit: 'button' },
    headingLevel: 1,
    autoFocus: true,
    action: '/api/password-reset',
    renderSubmitButton: (state, element) => (
      <div data-testid="wrapped" title={state.label}>
        {element}
      </div>
    ),
    renderLink: ({ href, label }) => <a href={`${href}?x`}>{label}!</a>,
  })
  const root = document.querySelector('#forgot')!
  expect(ref.current).toBe(root)
  expect(root.className).toBe('mine root')
  expect(root.getAttributeNames().toSorted()).toEqual([
    'class',
    'data-part',
    'data-status',
    'dir',
    'id',
    'lang',
  ])
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  expect(email()).toHaveFocus()
  expect(screen.getByTestId('wrapped').querySelector('button')).toHaveClass('button')
  expect(screen.getByRole('link', { name: `${en.signIn}!` })).toHaveAttribute('href', '/login?x')
})

it('returns the form’s state from `useForgotPasswordForm` for the app’s own markup', async () => {
  function Page() {
    const state = useForgotPasswordForm({
      onRequestLink: async () => {},
      email: 'john@example.com',
    })
    if (state.step === 'sent') return <p {...state.statusProps}>{state.message}</p>
    const { formProps, submit: button } = state.requestLink
    return (
      <form {...formProps}>
        <label {...state.requestLink.email.labelProps}>{state.requestLink.email.label}</label>
        <input {...state.requestLink.email.inputProps} />
        <button {...button.buttonProps} type="submit">
          {button.label}
        </button>
      </form>
    )
  }
  render(<Page />)
  await submit()
  expect(screen.getByRole('status')).toHaveTextContent(sentTo('\u2068john@example.com\u2069'))
})
