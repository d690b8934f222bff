import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  PasswordResetError,
  type PasswordSchema,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { messages as de } from 'commercelayer-password-reset/locales/de'
import { expect, it } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput } from '../support/elements.ts'
import { sentence } from '../support/sentence.ts'
import { fillIn, setPassword } from '../support/shopper.ts'

/** Opens the form in English. `switchTo` changes its language. */
function open(props: Partial<ResetPasswordFormProps> = {}) {
  const client = createClient()
  const form = (messages: typeof en) => (
    <ResetPasswordForm client={client} link={link} messages={messages} {...props} />
  )
  const { rerender } = render(form(en))
  return {
    client,
    /** Creates a new object, as an app does that merges its own sentences into the messages. */
    switchTo: (messages: typeof en) => rerender(form({ ...messages })),
  }
}

const germanPassword = () => screen.getByLabelText<HTMLInputElement>(de.password)
const germanConfirmation = () => screen.getByLabelText<HTMLInputElement>(de.confirmation)
/** All errors that the fields show. */
const errors = () =>
  Array.from(document.querySelectorAll('[data-part=error]'), ({ textContent }) => textContent)

const tooShort = (messages: typeof en, count = 8) => sentence(messages.passwordTooShort, count)

it.each<[string, string, string, (messages: typeof en) => string]>([
  ['no password', '', '', ({ passwordBlank }) => passwordBlank],
  ['a password that is too short', 'short', 'short', tooShort],
  [
    'a password that is too long',
    'x'.repeat(31),
    'x',
    (each) => sentence(each.passwordTooLong, 30),
  ],
  ['no confirmation', 'long enough', '', ({ confirmationBlank }) => confirmationBlank],
  ['a mismatch', 'long enough', 'long enouhg', ({ confirmationMismatch }) => confirmationMismatch],
])('translates an error when the language changes: %s', async (_what, password, repeated, say) => {
  const { switchTo } = open({ policy: passwordPolicy({ maxLength: 30 }) })
  if (password !== '') await userEvent.type(passwordInput(), password)
  if (repeated !== '') await userEvent.type(confirmationInput(), repeated)
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
  await waitFor(() => expect(errors()).toEqual([say(en)]))
  switchTo(de)
  expect(errors()).toEqual([say(de)])
  switchTo(en)
  expect(errors()).toEqual([say(en)])
})

it('translates the field’s accessible description when the language changes', async () => {
  const { switchTo } = open()
  await setPassword('short')
  await waitFor(() => expect(errors()).toEqual([tooShort(en)]))
  switchTo(de)
  expect(germanPassword()).toBeInvalid()
  expect(germanPassword()).toHaveAccessibleDescription(`${sentence(de.hint, 8)} ${tooShort(de)}`)
})

it.each<[string, { code: string; count?: number }, (messages: typeof en) => string]>([
  ['too short', { code: 'too_short', count: 32 }, (messages) => tooShort(messages, 32)],
  ['any other reason', { code: 'invalid' }, ({ passwordRejected }) => passwordRejected],
])(
  'translates the server’s reason for a refusal when the language changes: %s',
  async (_what, reason, say) => {
    const { client, switchTo } = open()
    await setPassword()
    const reasons = [{ attribute: 'customer_password', ...reason }]
    await act(async () =>
      client.answers[0]?.reject(new PasswordResetError({ kind: 'password-rejected', reasons })),
    )
    expect(errors()).toEqual([say(en)])
    switchTo(de)
    expect(errors()).toEqual([say(de)])
  },
)

it('translates the error for a leaked password when the language changes', async () => {
  const { switchTo } = open({
    policy: passwordPolicy({ check: async () => ({ code: 'breached' }) }),
  })
  await setPassword()
  await waitFor(() => expect(errors()).toEqual([en.passwordBreached]))
  switchTo(de)
  expect(errors()).toEqual([de.passwordBreached])
})

it('translates the error for a broken shop rule when the language changes', async () => {
  const requirements = [
    { id: 'no-shop', label: 'no ACME', test: (each: string) => !/acme/i.test(each) },
  ]
  const { switchTo } = open({ policy: passwordPolicy({ requirements }) })
  await setPassword('acme forever')
  const say = ({ ruleBroken }: typeof en) => ruleBroken.replace('{rules}', 'no ACME')
  await waitFor(() => expect(errors()).toEqual([say(en)]))
  switchTo(de)
  expect(errors()).toEqual([say(de)])
})

it('keeps an app schema’s own sentence, which only the app can translate', async () => {
  const policy: PasswordSchema = {
    '~standard': {
      version: 1,
      vendor: 'shop',
      validate: () => ({ issues: [{ message: 'Not this one.' }] }),
    },
  }
  const { switchTo } = open({ policy })
  await setPassword()
  await waitFor(() => expect(errors()).toEqual(['Not this one.']))
  switchTo(de)
  expect(errors()).toEqual(['Not this one.'])
})

it('shows an error in the new language until the shopper corrects the error', async () => {
  const { switchTo } = open()
  await setPassword('short')
  await waitFor(() => expect(errors()).toEqual([tooShort(en)]))
  switchTo(de)
  await userEvent.type(germanPassword(), 'er')
  expect(errors()).toEqual([tooShort(de)])
  await userEvent.type(germanPassword(), ' no more')
  await waitFor(() => expect(errors()).toEqual([]))
})

it('shows the mismatch in the new language until both passwords are the same', async () => {
  const { switchTo } = open()
  await fillIn('correct horse', 'correct house')
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
  await waitFor(() => expect(errors()).toEqual([en.confirmationMismatch]))
  switchTo(de)
  await userEvent.type(germanConfirmation(), '{Backspace}')
  expect(errors()).toEqual([de.confirmationMismatch])
  await userEvent.type(germanConfirmation(), '{Backspace}{Backspace}rse')
  await waitFor(() => expect(errors()).toEqual([]))
})

it('shows the app’s new sentence when only this sentence changes', async () => {
  const { switchTo } = open()
  await setPassword('short')
  await waitFor(() => expect(errors()).toEqual([tooShort(en)]))
  switchTo({ ...en, passwordTooShort: 'Make it longer: {count} at least.' })
  expect(errors()).toEqual(['Make it longer: 8 at least.'])
  await userEvent.type(passwordInput(), 'er')
  expect(errors()).toEqual(['Make it longer: 8 at least.'])
})

it('shows a check’s error in the language that is current when the check answers', async () => {
  let refuse = (_refusal: { code: string }) => {}
  const check = async () =>
    new Promise<{ code: string }>((resolve) => {
      refuse = resolve
    })
  const { switchTo } = open({ policy: passwordPolicy({ check }) })
  await setPassword()
  switchTo(de)
  await act(async () => refuse({ code: 'breached' }))
  await waitFor(() => expect(errors()).toEqual([de.passwordBreached]))
})
