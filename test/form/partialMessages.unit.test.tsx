import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  ForgotPasswordForm,
  PasswordResetError,
  type ResetPasswordMessages,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { afterEach, expect, it, vi } from 'vitest'

import { openFullForm } from '../support/openForm.tsx'
import { problem, sentence } from '../support/sentence.ts'
import { setPassword } from '../support/shopper.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Casts incomplete messages, which TypeScript would reject, as plain JavaScript may pass them. */
const some = (messages: object) => messages as ResetPasswordMessages

const title = 'Neues Passwort wählen'

it('fills in English sentences only where the app left sentences out', async () => {
  const { client } = openFullForm({ messages: some({ locale: 'de', dir: 'ltr', title }) })
  expect(screen.getByRole('heading', { name: title })).toBeVisible()
  expect(screen.getByText(sentence(en.hint, 8))).toBeVisible()
  await setPassword('short')
  expect(await screen.findByText(sentence(en.passwordTooShort, 8))).toBeVisible()

  await userEvent.clear(screen.getByLabelText(en.password))
  await userEvent.clear(screen.getByLabelText(en.confirmation))
  await setPassword()
  const error = new PasswordResetError({ kind: 'rate-limited', retryAfter: 7_000 })
  await act(async () => client.answers[0]?.reject(error))
  expect(screen.getByRole('alert')).toHaveTextContent(problem('rateLimited'))
  expect(screen.getByRole('alert')).toHaveTextContent('You can try again in 7 seconds.')
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
  await act(async () => client.answers[1]?.resolve())
  expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
  expect(screen.getByText(en.success)).toBeVisible()
})

it('shows an English form when the app provides no sentences', () => {
  const { container } = openFullForm({ messages: some({}) })
  expect(screen.getByRole('heading', { name: en.title })).toBeVisible()
  expect(container.querySelector('[data-part=root]')).toHaveAttribute('lang', 'en')
  expect(container.querySelector('[data-part=root]')).toHaveAttribute('dir', 'ltr')
})

it('shows the English sentence when the app’s sentence is `undefined`', () => {
  openFullForm({ messages: some({ ...en, title: undefined, submit: undefined }) })
  expect(screen.getByRole('heading', { name: en.title })).toBeVisible()
  expect(screen.getByRole('button', { name: en.submit })).toBeVisible()
})

it('lists the rules in English when the app left out the sentences for rules', () => {
  const requirements = [{ id: 'no-shop', label: 'no ACME', test: () => true }]
  openFullForm({ messages: some({ title }), policy: passwordPolicy({ requirements }) })
  expect(screen.getByText(en.requirements)).toBeVisible()
  expect(screen.getByText(sentence(en.minLength, 8))).toBeVisible()
})

it('mixes the app’s sentences and English ones in the form that asks for an address', async () => {
  const onRequestLink = vi.fn(async () => {})
  render(
    <ForgotPasswordForm
      onRequestLink={onRequestLink}
      messages={some({ locale: 'de', requestLinkSubmit: 'Link senden' })}
    />,
  )
  const email = screen.getByLabelText(en.email)
  await userEvent.type(email, 'nobody{Enter}')
  expect(email).toHaveAccessibleDescription(en.emailInvalid)
  await userEvent.type(email, '@example.com')
  await userEvent.click(screen.getByRole('button', { name: 'Link senden' }))
  expect(screen.getByRole('heading', { name: en.requestLinkSentTitle })).toBeVisible()
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith(
    'nobody@example.com',
    expect.objectContaining({ locale: 'de' }),
  )
})

it('asks for an address in English, and reports the messages, if they are invalid', async () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  render(<ForgotPasswordForm onRequestLink={async () => {}} messages={some('de' as never)} />)
  await userEvent.type(screen.getByLabelText(en.email), 'john@example.com{Enter}')
  expect(report).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'configuration', reasons: [{ code: 'messages' }] }),
  )
})
