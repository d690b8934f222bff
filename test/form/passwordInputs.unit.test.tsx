import { QueryClient } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type EditingState,
  PasswordResetError,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { StrictMode, useState } from 'react'
import { expect, it } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { leaks } from '../support/leaks.ts'
import { openForm } from '../support/openForm.tsx'
import { fillIn, newPassword, setPassword } from '../support/shopper.ts'

/** Stores the React Hook Form object that a render prop receives. */
function keepForm() {
  const kept: { form?: EditingState['form'] } = {}
  const renderForm = (state: EditingState, form: React.ReactElement) => {
    kept.form = state.form
    return form
  }
  return { kept, renderForm }
}

it('keeps the typed text through re-renders, StrictMode and show/hide', async () => {
  const client = createClient()
  const page = (title: string) => (
    <StrictMode>
      <ResetPasswordForm client={client} link={{ ...link }} id={title} />
    </StrictMode>
  )
  const { rerender } = render(page('one'))
  await userEvent.type(passwordInput(), newPassword)
  rerender(page('two'))
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
  expect(passwordInput()).toHaveValue(newPassword)
  await userEvent.type(passwordInput(), '!')
  expect(passwordInput()).toHaveValue(`${newPassword}!`)
})

it('keeps the text when the link arrives, and empties the fields if the link changes', async () => {
  const client = createClient()
  const { rerender } = render(<ResetPasswordForm client={client} link={undefined} />)
  await userEvent.type(passwordInput(), newPassword)
  rerender(<ResetPasswordForm client={client} link={link} />)
  expect(passwordInput()).toHaveValue(newPassword)
  rerender(<ResetPasswordForm client={client} link={{ id: 'other', token: 'other' }} />)
  expect(passwordInput()).toHaveValue('')
})

it('empties the inputs and the form’s values when the form is unmounted', async () => {
  const client = createClient()
  const { kept, renderForm } = keepForm()
  const { unmount } = render(<ResetPasswordForm {...{ client, link, renderForm }} />)
  await fillIn()
  const inputs = [passwordInput(), confirmationInput()]
  expect(kept.form?.getValues('password')).toBe(newPassword)
  unmount()
  await waitFor(() => expect(inputs.map(({ value }) => value)).toEqual(['', '']))
  expect(kept.form?.getValues()).toEqual({ password: '', confirmation: '' })
})

it('empties the inputs and the form’s values after success', async () => {
  const client = createClient()
  const queryClient = new QueryClient()
  const { kept, renderForm } = keepForm()
  render(<ResetPasswordForm {...{ client, link, renderForm, queryClient }} />)
  await setPassword()
  const inputs = [passwordInput(), confirmationInput()]
  expect(leaks([kept.form?.getValues(), inputs.map(({ value }) => value)], [newPassword])).toBe(
    true,
  )
  await act(async () => client.answers[0]?.resolve())
  await screen.findByRole('heading', { name: 'Password changed' })
  expect(inputs.map(({ value }) => value)).toEqual(['', ''])
  expect(kept.form?.getValues()).toEqual({ password: '', confirmation: '' })
  expect(leaks(queryClient.getMutationCache().getAll(), [newPassword, link.token])).toBe(false)
})

/** Keeps the form mounted after success, as exit animations do. */
function Keeping({ isOver, form }: { isOver: boolean; form: React.ReactElement }) {
  const [first] = useState(form)
  return isOver ? first : form
}

it('empties inputs that an exit animation keeps mounted after success', async () => {
  const client = createClient()
  render(
    <ResetPasswordForm client={client} link={link}>
      {({ status }, form) => <Keeping isOver={status !== 'editing'} form={form} />}
    </ResetPasswordForm>,
  )
  await setPassword()
  const inputs = [passwordInput(), confirmationInput()]
  expect(inputs.map(({ value }) => value)).toEqual([newPassword, newPassword])
  await act(async () => client.answers[0]?.resolve())
  await waitFor(() => expect(inputs.map(({ value }) => value)).toEqual(['', '']))
  expect(inputs.every(({ isConnected }) => isConnected)).toBe(true)
})

it('empties the inputs on pagehide', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} />)
  await fillIn()
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(passwordInput()).toHaveValue('')
  expect(confirmationInput()).toHaveValue('')
})

it('masks a revealed password on pagehide', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} />)
  await fillIn()
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
  expect(passwordInput()).toHaveAttribute('type', 'text')
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(passwordInput()).toHaveAttribute('type', 'password')
  expect(screen.getByRole('button', { name: 'Show password' })).toBeVisible()
})

/** A controlled input, as a negative example: React copies its value into the HTML. */
function ControlledField() {
  const [value, setValue] = useState('')
  return (
    <input
      aria-label="Controlled"
      type="password"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  )
}

it('never writes the password into the HTML', async () => {
  const { client } = openForm()
  await setPassword()
  expect(document.body.innerHTML).not.toContain(newPassword)
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'server' })))
  await screen.findByRole('alert')
  expect(document.body.innerHTML).not.toContain(newPassword)

  // (control) The same check finds the password in a controlled field.
  render(<ControlledField />)
  await userEvent.type(screen.getByLabelText('Controlled'), newPassword)
  expect(document.body.innerHTML).toContain(newPassword)
})

it('never replaces an input, since password managers remember the input they filled', async () => {
  const client = createClient()
  const policy = passwordPolicy({
    requirements: [{ id: 'a', label: 'an a', test: (password) => password.includes('a') }],
  })
  const page = (props: Partial<ResetPasswordFormProps>) => (
    <ResetPasswordForm client={client} link={link} policy={policy} {...props} />
  )
  const { rerender } = render(page({ link: undefined }))
  const inputs = [passwordInput(), confirmationInput()]
  const same = () =>
    expect(
      [passwordInput(), confirmationInput()].map((input, index) => input === inputs[index]),
    ).toEqual([true, true])
  rerender(page({ email: 'john@example.com' }))
  same()
  await fillIn('short')
  await userEvent.click(submitButton())
  await screen.findByText(/too short/)
  same()
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
  await userEvent.type(passwordInput(), ' no more, a word')
  same()
  await userEvent.clear(confirmationInput())
  await userEvent.type(confirmationInput(), 'short no more, a word')
  await userEvent.click(submitButton())
  same()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'server' })))
  await screen.findByRole('alert')
  same()
})

it('empties an input that the app stops rendering, so the text never returns', async () => {
  const client = createClient()
  const { kept, renderForm } = keepForm()
  const page = (props: Partial<ResetPasswordFormProps>) => (
    <ResetPasswordForm {...{ client, link, renderForm }} {...props} />
  )
  const { rerender } = render(page({}))
  await fillIn()
  rerender(page({ confirmation: false }))
  await waitFor(() => expect(kept.form?.getValues('confirmation')).toBe(''))
  expect(passwordInput()).toHaveValue(newPassword)
  rerender(page({ confirmation: true }))
  expect(confirmationInput()).toHaveValue('')
})

it('empties the inputs each time the app resets React Hook Form', async () => {
  const client = createClient()
  const { kept, renderForm } = keepForm()
  render(<ResetPasswordForm {...{ client, link, renderForm }} />)
  for (let time = 0; time < 3; time++) {
    for (const input of [passwordInput(), confirmationInput()]) input.value = newPassword
    act(() => kept.form?.reset())
    expect([passwordInput(), confirmationInput()].map(({ value }) => value)).toEqual(['', ''])
  }
  await setPassword()
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
})

it('shows no mismatch after a script filled in both fields without input events', async () => {
  const client = createClient()
  render(<ResetPasswordForm client={client} link={link} />)
  await userEvent.type(passwordInput(), 'short')
  await userEvent.click(submitButton())
  // A password manager writes without React's knowledge. React gets one field's `change` event when
  // the shopper leaves this field.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  for (const input of [passwordInput(), confirmationInput()]) value?.set?.call(input, newPassword)
  for (const input of [confirmationInput(), passwordInput()]) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which the focus moves
    await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })))
    expect(screen.queryByText(/don’t match/)).toBeNull()
  }
  // The error stays until the next submit. Otherwise the button would move under the pointer.
  expect(screen.getByText(/too short/)).toBeVisible()
  await userEvent.click(submitButton())
  expect(client.update).toHaveBeenCalledTimes(1)
})

it('notifies form listeners on submit only of text that they haven’t received yet', async () => {
  const client = createClient()
  const { kept, renderForm } = keepForm()
  render(<ResetPasswordForm {...{ client, link, renderForm }} />)
  await fillIn()
  const heard: string[] = []
  // React Hook Form names this input only when its value is new.
  kept.form?.subscribe({
    formState: { values: true },
    callback: ({ name, values }) => {
      if (name === 'password') heard.push(values.password)
    },
  })
  await userEvent.click(submitButton())
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(heard).toEqual([])
  // Listeners receive a value that a password manager filled in without an event.
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'server' })))
  passwordInput().value = 'another horse'
  await userEvent.click(submitButton())
  expect(heard).toContain('another horse')
})
