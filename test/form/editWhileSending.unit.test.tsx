import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  PasswordResetError,
  type ResetPasswordFormProps,
  ResetPasswordForm,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { fillIn, setPassword } from '../support/shopper.ts'

const first = 'the first password'
const second = 'the second password'
const settle = async () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
const message = () => screen.getByRole('status').querySelector('p')?.textContent

/** Writes into both fields, even while they are read-only, as a password manager does. */
function overwrite(password: string) {
  for (const input of [passwordInput(), confirmationInput()])
    fireEvent.input(input, { target: { value: password } })
}

/** Sends the first password. The request is pending, and the password field has the focus. */
async function send(props: Partial<ResetPasswordFormProps> = {}) {
  const onError = vi.fn()
  const { client } = openForm({ onError, ...props })
  await fillIn(first)
  await userEvent.click(passwordInput())
  await userEvent.keyboard('{Enter}')
  await settle()
  expect(client.update).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ customer_password: first }),
  )
  const refuse = async (kind: PasswordResetError['kind']) => {
    await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind })))
    await settle()
  }
  return { client, onError, refuse }
}

it('makes the fields read-only until the answer comes, and keeps the focus', async () => {
  const { refuse } = await send()
  for (const input of [passwordInput(), confirmationInput()]) {
    expect(input).toHaveAttribute('readonly')
    expect(input).not.toBeDisabled()
  }
  expect(passwordInput()).toHaveFocus()
  await userEvent.keyboard(' and more')
  expect(passwordInput()).toHaveValue(first)

  await refuse('server')
  for (const input of [passwordInput(), confirmationInput()])
    expect(input).not.toHaveAttribute('readonly')
  expect(passwordInput()).toHaveFocus()
  await userEvent.keyboard('{End} and more')
  expect(passwordInput()).toHaveValue(`${first} and more`)
})

it('marks no input as invalid while the input is read-only', async () => {
  await send()
  expect(passwordInput()).not.toHaveAttribute('aria-invalid', 'true')
  expect(passwordInput()).toHaveAttribute('aria-required', 'true')
})

it('says that the sent password is the new one if the fields were edited afterwards', async () => {
  const { client } = await send({ signInHref: '/login' })
  overwrite(second)
  await act(async () => client.answers[0]?.resolve())
  expect(screen.getByRole('heading', { name: en.successTitle })).toHaveFocus()
  // The plain success text isn't enough: the shopper would think that the second password is set.
  expect(message()).not.toBe(en.success)
  expect(message()).toMatch(/\bsent\b/)
})

/** Renders two forms with one link. The first form sends `sent`; then its text becomes `edited`. */
async function sendOfTwo(sent: string, edited: string, beside: string) {
  const client = createClient()
  const form = (key: string) => (
    <ResetPasswordForm key={key} client={client} link={link} confirmation={false} />
  )
  const { rerender } = render([form('a'), form('b')])
  const write = (...passwords: string[]) => {
    for (const [index, input] of screen.getAllByLabelText(en.password).entries())
      fireEvent.input(input, { target: { value: passwords[index] } })
  }
  write(sent, beside)
  fireEvent.click(screen.getAllByRole('button', { name: en.submit })[0]!)
  await settle()
  write(edited, beside)
  return {
    client,
    remount: () => rerender([form('c')]),
    messages: () => screen.getAllByRole('status').map((status) => status.textContent),
  }
}

it.each([
  ['the sending form was edited', first, second, first, [en.successEdited, en.success]],
  [
    'the sending form was edited, the second form is empty',
    first,
    second,
    '',
    [en.successEdited, en.success],
  ],
  [
    'the second form contains a different password',
    first,
    first,
    second,
    [en.success, en.successEdited],
  ],
])(
  'explains which password was saved, but only in forms with a different text now: %s',
  async (_what, typed, edited, beside, expected) => {
    const { client, messages, remount } = await sendOfTwo(typed, edited, beside)
    await act(async () => client.answers[0]?.resolve())
    expect(messages()).toEqual(expected)
    // The shopper may still think that the second password is set, so a new form says this, too.
    remount()
    expect(messages()).toEqual([en.successEdited])
  },
)

it('marks the password field only in the form that contains the refused password', async () => {
  const { client } = await sendOfTwo(first, first, second)
  const error = new PasswordResetError({ kind: 'password-rejected' })
  await act(async () => client.answers[0]?.reject(error))
  expect(
    screen.getAllByLabelText(en.password).map((input) => input.getAttribute('aria-invalid')),
  ).toEqual(['true', 'false'])
})

it('shows the plain success text if the fields still contain the sent password', async () => {
  const { client } = await send()
  overwrite(first)
  await act(async () => client.answers[0]?.resolve())
  expect(message()).toBe(en.success)
})

it('signs in with the sent password, even if the shopper edited the field afterwards', async () => {
  const signIn = vi.fn(async () => {})
  const { client } = await send({ signIn })
  overwrite(second)
  await act(async () => client.answers[0]?.resolve())
  await settle()
  expect(signIn).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ password: first }),
    expect.anything(),
  )
})

it('marks no field and selects no text when the refused password was edited', async () => {
  const { onError, refuse } = await send()
  overwrite(second)
  passwordInput().setSelectionRange(3, 3)
  await refuse('password-rejected')
  expect(screen.getByRole('alert')).toHaveTextContent(en.notChanged)
  for (const input of [passwordInput(), confirmationInput()]) {
    expect(input).toHaveAttribute('aria-invalid', 'false')
    expect(input).toHaveValue(second)
  }
  expect(passwordInput()).toHaveFocus()
  expect([passwordInput().selectionStart, passwordInput().selectionEnd]).toEqual([3, 3])
  expect(onError).toHaveBeenCalledTimes(1)
})

it('shows the refusal and selects the text if the shopper retyped the sent password', async () => {
  const { refuse } = await send()
  overwrite(first)
  await refuse('password-rejected')
  expect(screen.getByText(en.passwordRejected)).toBeVisible()
  expect(passwordInput()).toBeInvalid()
  expect(passwordInput().selectionEnd).toBe(first.length)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('sends the fields’ current text at the next submit', async () => {
  const { client, refuse } = await send()
  overwrite(second)
  await refuse('password-rejected')
  await userEvent.click(submitButton())
  await settle()
  expect(client.update).toHaveBeenLastCalledWith(
    expect.objectContaining({ customer_password: second }),
  )
  await act(async () => client.answers[1]?.resolve())
  expect(message()).toBe(en.success)
})

/** Opens a form with a check. The test answers the check. */
function openCheck() {
  const asked: { signal: AbortSignal; accept: () => void }[] = []
  const check = async (_password: string, { signal }: { signal: AbortSignal }) =>
    new Promise<null>((resolve) => {
      asked.push({ signal, accept: () => resolve(null) })
    })
  return { asked, ...openForm({ policy: passwordPolicy({ check }) }) }
}

it('stops a submit before its request is sent when the shopper edits the password', async () => {
  const { asked, client } = openCheck()
  await setPassword(first)
  expect(submitButton()).toHaveAttribute('aria-disabled', 'true')
  expect(passwordInput()).not.toHaveAttribute('readonly')
  await userEvent.type(passwordInput(), '!')
  expect(asked[0]?.signal.aborted).toBe(true)
  expect(submitButton()).not.toHaveAttribute('aria-disabled')
  await act(async () => asked[0]?.accept())
  await settle()
  expect(client.update).not.toHaveBeenCalled()
  expect(screen.queryByRole('alert')).toBeNull()

  await userEvent.type(confirmationInput(), '!')
  await userEvent.click(submitButton())
  await act(async () => asked[1]?.accept())
  await settle()
  expect(client.update).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ customer_password: `${first}!` }),
  )
})

it('stops waiting for the link when the shopper edits the password', async () => {
  const client = createClient()
  const { rerender } = render(<ResetPasswordForm client={client} link={undefined} />)
  await setPassword(first)
  await userEvent.type(passwordInput(), '!')
  expect(submitButton()).not.toHaveAttribute('aria-disabled')
  rerender(<ResetPasswordForm client={client} link={link} />)
  await settle()
  expect(client.update).not.toHaveBeenCalled()
})
