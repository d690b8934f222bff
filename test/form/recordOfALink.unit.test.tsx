import { QueryClient } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  PasswordResetError,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  en,
  useUpdatePasswordReset,
} from 'commercelayer-password-reset'
import { expect, it, vi } from 'vitest'

// This reads the record directly, because no form shows that its data was removed.
import { readRecord } from '../../src/client/ResetRecord.ts'
import { createClient, link } from '../support/createClient.ts'
import { leaks } from '../support/leaks.ts'
import { newPassword, setPassword } from '../support/shopper.ts'

const cutOff = { ...link, token: link.token.slice(0, 8) }
const onRequestLink = vi.fn(async () => {})

function page(props: Partial<ResetPasswordFormProps> = {}) {
  return <ResetPasswordForm client={client} link={link} onRequestLink={onRequestLink} {...props} />
}

const client = createClient()

async function requestLink() {
  await userEvent.type(screen.getByLabelText(en.email), 'john@example.com{Enter}')
  expect(screen.getByRole('heading', { name: en.requestLinkSentTitle })).toBeVisible()
}

it('asks for a password when the complete link is opened after a cut-off copy', async () => {
  const { rerender, unmount } = render(page({ link: cutOff }))
  await setPassword()
  const refused = new PasswordResetError({ kind: 'invalid-link' })
  await act(async () => client.answers.shift()?.reject(refused))
  await requestLink()

  rerender(page())
  expect(screen.getByRole('heading', { name: en.title })).toBeVisible()
  unmount()
  render(page()).unmount()
  render(page())
  expect(screen.getByRole('heading', { name: en.title })).toBeVisible()
})

it('shows the sent screen if the form has no link, but not while the link is unknown', async () => {
  const { unmount } = render(page({ link: null }))
  await requestLink()
  unmount()
  const waiting = render(page({ link: undefined }))
  expect(screen.getByRole('heading', { name: en.title })).toBeVisible()
  waiting.unmount()
  render(page({ link: null }))
  expect(screen.getByRole('heading', { name: en.requestLinkSentTitle })).toBeVisible()
})

it('forgets the customer’s data once no form shows it and `onSuccess` was called', async () => {
  const onSuccess = vi.fn()
  const { unmount } = render(page({ onSuccess }))
  await setPassword()
  await act(async () => client.answers.shift()?.resolve())
  expect(onSuccess).toHaveBeenCalledTimes(1)
  expect(leaks(readRecord(link.id), ['john@example.com'])).toBe(true)
  unmount()
  expect(leaks(readRecord(link.id), ['john@example.com'])).toBe(false)

  const renderSuccess = vi.fn(() => null)
  render(page({ renderSuccess, onSuccess }))
  const passwordReset = { id: link.id, type: 'customer_password_resets' }
  expect(renderSuccess).toHaveBeenLastCalledWith(
    expect.objectContaining({ passwordReset }),
    expect.anything(),
  )
  expect(onSuccess).toHaveBeenCalledTimes(1)
})

it('stores no customer data if the app sent the request without a form', async () => {
  const queryClient = new QueryClient()
  function Save() {
    const { mutate, data } = useUpdatePasswordReset({ client }, queryClient)
    const variables = {
      id: link.id,
      customer_password: newPassword,
      _reset_password_token: link.token,
    }
    return (
      <button type="button" onClick={() => mutate(variables)}>
        {data?.customer_email ?? 'Save'}
      </button>
    )
  }
  render(<Save />)
  await userEvent.click(screen.getByRole('button'))
  await act(async () => client.answers.shift()?.resolve())
  // The app received the customer's data. The record stores only that the password was changed.
  expect(await screen.findByText('john@example.com')).toBeVisible()
  expect(readRecord(link.id).known.outcome).toBe('applied')
  expect(leaks(readRecord(link.id), ['john@example.com'])).toBe(false)
})
