import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type PasswordResetClient,
  PasswordResetError,
  ResetPasswordForm,
  en,
  useUpdatePasswordReset,
} from 'commercelayer-password-reset'
import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { fillIn, newPassword, setPassword } from '../support/shopper.ts'

const success = () => screen.findByText('Sign in with your new password.')

it('sends password and reset token, shows success and focuses the success title', async () => {
  const client = createClient()
  const onSuccess = vi.fn()
  const onStatusChange = vi.fn()
  const resetAttributes = { reference: 'spring', metadata: { locale: 'de' } }
  render(
    <ResetPasswordForm
      {...{ client, link, resetAttributes, onSuccess, onStatusChange }}
      signInHref="/login"
    />,
  )
  await setPassword()
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(submitButton()).toHaveAttribute('aria-disabled', 'true')
  expect(submitButton()).toHaveFocus()
  await act(async () => client.answers[0]?.resolve())

  expect(await success()).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Password changed' })).toHaveFocus()
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login')
  expect(client.update).toHaveBeenCalledWith({
    id: link.id,
    customer_password: newPassword,
    _reset_password_token: link.token,
    ...resetAttributes,
  })
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ id: link.id, customer_email: 'john@example.com' }),
  )
  expect(onStatusChange).toHaveBeenCalledExactlyOnceWith('success')
})

async function expectOneRequest(client: ReturnType<typeof createClient>) {
  await fillIn()
  fireEvent.click(submitButton())
  fireEvent.click(submitButton())
  fireEvent.click(submitButton())
  await waitFor(() => expect(client.update).toHaveBeenCalled())
  // The fourth click comes while the request is pending.
  fireEvent.click(submitButton())
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(client.update).toHaveBeenCalledTimes(1)
  await act(async () => client.answers[0]?.resolve())
  expect(await success()).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
}

it('sends one request for three clicks in one tick', async () => {
  const { client } = openForm()
  await expectOneRequest(client)
})

/** A form in the app's own markup, whose button doesn't prevent repeated clicks. */
function LocklessPage({ client }: { client: PasswordResetClient }) {
  const { mutate, status } = useUpdatePasswordReset({ client }, locklessQueryClient)
  return (
    <>
      <button
        type="button"
        onClick={() =>
          mutate({ id: link.id, _reset_password_token: link.token, customer_password: newPassword })
        }
      >
        Save
      </button>
      <p role="status">{status}</p>
    </>
  )
}

const locklessQueryClient = new QueryClient()

it('sends one request for four clicks in a form that uses only the hook', async () => {
  const client = createClient()
  render(<LocklessPage client={client} />)
  for (let click = 0; click < 3; click++) fireEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(client.update).toHaveBeenCalled())
  fireEvent.click(screen.getByRole('button'))
  await act(async () => client.answers[0]?.resolve())
  expect(await screen.findByText('success')).toBeVisible()
  expect(client.update).toHaveBeenCalledTimes(1)
})

it('sends one request for two forms with one link, and shows success in both', async () => {
  const client = createClient()
  const forms = [
    <ResetPasswordForm key="a" client={client} link={link} />,
    <ResetPasswordForm key="b" client={client} link={link} />,
  ]
  render(<>{forms}</>)
  for (const input of screen.getAllByLabelText(/^(New|Confirm new) password$/))
    await userEvent.type(input, newPassword)
  for (const button of screen.getAllByRole('button', { name: en.submit }))
    await userEvent.click(button)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your new password is still being saved.',
  )
  await act(async () => client.answers[0]?.resolve())
  expect(screen.getAllByText(en.success)).toHaveLength(2)
  expect(client.update).toHaveBeenCalledTimes(1)
})

const thrower = vi.fn(() => {
  throw new Error('a mistake of the page')
})

it('shows success when `onSuccess` throws, and reports the error', async () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const { client } = openForm({ onSuccess: thrower })
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  expect(await success()).toBeVisible()
  expect(report).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ message: 'a mistake of the page' }),
  )
  vi.unstubAllGlobals()
})

it.each([
  ['onMutate', 'throws', thrower],
  ['onMutate', 'never ends', () => new Promise(() => {})],
  ['onSuccess', 'throws', thrower],
  ['onSuccess', 'never ends', () => new Promise(() => {})],
])('shows success when the MutationCache’s own `%s` %s', async (name, _what, callback) => {
  const queryClient = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } })
  Object.assign(queryClient.getMutationCache().config, { [name]: callback })
  const { client } = openForm({ queryClient })
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  expect(await success()).toBeVisible()
})

it('shows why the request failed after the MutationCache’s own `onMutate` has thrown', async () => {
  const queryClient = new QueryClient()
  queryClient.getMutationCache().config.onMutate = thrower
  const { client } = openForm({ queryClient })
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'offline' })))
  expect(await screen.findByRole('alert')).toHaveTextContent(en.notChanged)
})

it('shows the server’s rejection at the password field, and focuses the field', async () => {
  const client = createClient()
  const onError = vi.fn()
  render(<ResetPasswordForm client={client} link={link} onError={onError} />)
  await setPassword()
  const reasons = [{ attribute: 'customer_password', code: 'too_short', count: 32 }]
  await act(async () =>
    client.answers[0]?.reject(new PasswordResetError({ kind: 'password-rejected', reasons })),
  )
  expect(
    await screen.findByText('This password is too short. Use at least 32 characters.'),
  ).toBeVisible()
  expect(passwordInput()).toHaveFocus()
  expect(passwordInput()).toBeInvalid()
  expect(passwordInput()).toHaveValue(newPassword)
  expect(confirmationInput()).toHaveValue(newPassword)
  expect(onError).toHaveBeenCalledTimes(1)
  // The refused password is selected, so typing replaces it.
  const { selectionStart, selectionEnd } = passwordInput()
  expect([selectionStart, selectionEnd]).toEqual([0, newPassword.length])
  await userEvent.keyboard('!')
  expect(passwordInput()).toHaveValue('!')
  await userEvent.keyboard(' long enough')
  await waitFor(() => expect(passwordInput()).toHaveAttribute('aria-invalid', 'false'))
})

it('keeps the text and the focus after a problem, and lets the shopper submit again', async () => {
  const { client } = openForm({ signInHref: '/login' })
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'timeout' })))
  expect(await screen.findByRole('alert')).toHaveTextContent(en.maybeChanged)
  expect(submitButton()).toHaveFocus()
  expect(passwordInput()).toHaveValue(newPassword)
  await userEvent.click(submitButton())
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(2))
  await act(async () => client.answers[1]?.resolve())
  expect(await success()).toBeVisible()
})

it('says that the password may have been changed if a refusal follows a lost answer', async () => {
  const client = createClient()
  const first = render(<ResetPasswordForm client={client} link={link} />)
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'network' })))
  await screen.findByRole('alert')
  first.unmount()

  const second = render(<ResetPasswordForm client={client} link={link} />)
  await setPassword()
  await act(async () => client.answers[1]?.reject(new PasswordResetError({ kind: 'invalid-link' })))
  expect(await screen.findByRole('heading', { name: en.maybeUsedLinkTitle })).toHaveFocus()

  second.rerender(<ResetPasswordForm client={client} link={{ id: 'another', token: 'token' }} />)
  expect(passwordInput()).toHaveValue('')
  await setPassword()
  await act(async () => client.answers[2]?.reject(new PasswordResetError({ kind: 'invalid-link' })))
  expect(await screen.findByRole('heading', { name: en.rejectedLinkTitle })).toBeVisible()
})

it('waits for a link that is not known yet', async () => {
  const client = createClient()
  const { rerender } = render(<ResetPasswordForm client={client} link={undefined} />)
  await setPassword()
  expect(submitButton()).toHaveAttribute('aria-disabled', 'true')
  expect(client.update).not.toHaveBeenCalled()
  rerender(<ResetPasswordForm client={client} link={link} />)
  await waitFor(() =>
    expect(client.update).toHaveBeenCalledWith(
      expect.objectContaining({ id: link.id, customer_password: newPassword }),
    ),
  )
  await act(async () => client.answers[0]?.resolve())
  expect(await success()).toBeVisible()
})

it('sends a value that a password manager wrote without an event', async () => {
  const { client } = openForm()
  passwordInput().value = newPassword
  confirmationInput().value = newPassword
  await userEvent.click(submitButton())
  await waitFor(() =>
    expect(client.update).toHaveBeenCalledWith(
      expect.objectContaining({ customer_password: newPassword }),
    ),
  )
})

it('sends nothing on mount, and masks a visible password before sending the request', async () => {
  const client = createClient()
  render(
    <StrictMode>
      <ResetPasswordForm client={client} link={link} />
    </StrictMode>,
  )
  expect(client.update).not.toHaveBeenCalled()
  await fillIn()
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
  expect(passwordInput()).toHaveAttribute('type', 'text')
  await userEvent.click(submitButton())
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(passwordInput()).toHaveAttribute('type', 'password')
})
