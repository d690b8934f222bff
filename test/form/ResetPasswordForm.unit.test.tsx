import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type PasswordResetClient, PasswordResetError, ResetPasswordForm } from 'commercelayer-password-reset'
import { expect, it, vi } from 'vitest'

const link = { id: 'xYZkjABcde', token: 'xhFfkmfybsLxzaAP6xcs' }

it('sends the new password once, and says that it is set', async () => {
  const update = vi.fn<PasswordResetClient['update']>(async ({ id }) => ({ id, type: 'customer_password_resets' }))
  let commits = 0
  const onSuccess = vi.fn()
  const { container } = render(<ResetPasswordForm client={{ update }} link={link} signInHref="/login" onSuccess={onSuccess} />)
  new MutationObserver(() => commits++).observe(container, { subtree: true, childList: true, attributes: true })
  await userEvent.type(screen.getByLabelText('New password'), 'correct horse')
  await userEvent.type(screen.getByLabelText('Confirm new password'), 'correct horse')
  await userEvent.click(screen.getByRole('button', { name: 'Set new password' }))

  expect(await screen.findByRole('status')).toHaveTextContent('Your new password is set.')
  expect(screen.getByRole('heading', { name: 'Password changed' })).toHaveFocus()
  expect(update).toHaveBeenCalledTimes(1)
  expect(update).toHaveBeenCalledWith({ id: link.id, customer_password: 'correct horse', _reset_password_token: link.token })
  expect(onSuccess).toHaveBeenCalledTimes(1)
})

it('focuses the first invalid field', async () => {
  const update = vi.fn<PasswordResetClient['update']>()
  render(<ResetPasswordForm client={{ update }} link={link} />)
  await userEvent.type(screen.getByLabelText('New password'), 'short')
  await userEvent.click(screen.getByRole('button', { name: 'Set new password' }))
  expect(screen.getByLabelText('New password')).toHaveFocus()
  expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(
    'Use at least 8 characters. This password is too short. Use at least 8 characters.',
  )
  expect(update).not.toHaveBeenCalled()
})

it('puts a rejected password on its field and focuses it', async () => {
  const update = vi.fn<PasswordResetClient['update']>(async () => {
    throw new PasswordResetError({ kind: 'password-rejected', reasons: [{ attribute: 'customer_password', code: 'too_short', count: 12 }] })
  })
  render(<ResetPasswordForm client={{ update }} link={link} />)
  await userEvent.type(screen.getByLabelText('New password'), 'correct horse')
  await userEvent.type(screen.getByLabelText('Confirm new password'), 'correct horse')
  await userEvent.click(screen.getByRole('button', { name: 'Set new password' }))
  expect(await screen.findByText('This password is too short. Use at least 12 characters.')).toBeVisible()
  expect(screen.getByLabelText('New password')).toHaveFocus()
  expect(screen.getByLabelText('New password')).toHaveValue('correct horse')
})
