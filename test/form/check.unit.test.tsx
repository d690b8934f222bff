import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ResetPasswordForm, en, passwordPolicy } from 'commercelayer-password-reset'
import { expect, it, onTestFinished, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { fillIn, newPassword, setPassword } from '../support/shopper.ts'

type Refusal = { code: string } | null

/** Opens a form with a check. The test answers the check. */
function openCheck() {
  const asked: { password: string; signal: AbortSignal; answer: (refusal: Refusal) => void }[] = []
  const check = async (password: string, { signal }: { signal: AbortSignal }) =>
    new Promise<Refusal>((answer) => {
      asked.push({ password, signal, answer })
    })
  const { client } = openForm({ policy: passwordPolicy({ check }) })
  return { asked, client }
}

it('runs the check only on submit, and shows the check’s error at the field', async () => {
  const { asked, client } = openCheck()
  await fillIn()
  expect(asked).toHaveLength(0)
  await userEvent.click(submitButton())
  expect(asked).toMatchObject([{ password: newPassword }])
  await act(async () => asked[0]?.answer({ code: 'breached' }))
  expect(await screen.findByText(en.passwordBreached)).toBeVisible()
  await waitFor(() => expect(passwordInput()).toHaveFocus())
  expect(submitButton()).not.toHaveAttribute('aria-disabled')
  expect(client.update).not.toHaveBeenCalled()
})

it('doesn’t run the check for a password that breaks a rule', async () => {
  const { asked } = openCheck()
  await setPassword('short')
  expect(await screen.findByText(/too short/)).toBeVisible()
  expect(asked).toHaveLength(0)
})

it('accepts the password when the check’s promise rejects', async () => {
  const client = createClient()
  const check = vi.fn(async () => Promise.reject(new Error('no service today')))
  render(<ResetPasswordForm client={client} link={link} policy={passwordPolicy({ check })} />)
  await setPassword()
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(check).toHaveBeenCalledTimes(1)
})

it('accepts the password when the check throws synchronously', async () => {
  const client = createClient()
  const check = () => {
    throw new Error('a mistake of the page')
  }
  render(<ResetPasswordForm client={client} link={link} policy={passwordPolicy({ check })} />)
  await setPassword()
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
})

it('accepts the password when the check takes too long, and aborts the check', async () => {
  const { asked, client } = openCheck()
  await fillIn()
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  await act(async () => submitButton().click())
  await act(async () => vi.advanceTimersByTimeAsync(4000))
  expect(client.update).not.toHaveBeenCalled()
  expect(asked[0]?.signal.aborted).toBe(false)
  await act(async () => vi.advanceTimersByTimeAsync(1500))
  expect(client.update).toHaveBeenCalledTimes(1)
  expect(asked[0]?.signal.aborted).toBe(true)
})

it('aborts the check when the shopper submits again, and checks the new password', async () => {
  const { asked, client } = openCheck()
  await setPassword()
  expect(asked).toHaveLength(1)
  for (const input of [passwordInput(), confirmationInput()]) await userEvent.type(input, '!')
  await userEvent.click(submitButton())
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
  // This answer comes too late, and the form ignores it.
  await act(async () => asked[0]?.answer({ code: 'breached' }))
  expect(screen.queryByText(en.passwordBreached)).toBeNull()
  await act(async () => asked[1]?.answer(null))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(client.update).toHaveBeenCalledWith(
    expect.objectContaining({ customer_password: `${newPassword}!` }),
  )
})

it('sends one request for several clicks while the check runs', async () => {
  const { asked, client } = openCheck()
  await fillIn()
  for (let click = 0; click < 3; click++) act(() => submitButton().click())
  await waitFor(() => expect(asked.length).toBeGreaterThan(0))
  await userEvent.click(submitButton())
  for (const { answer } of asked) await act(async () => answer(null))
  await waitFor(() => expect(client.update).toHaveBeenCalled())
  await userEvent.click(submitButton())
  expect(client.update).toHaveBeenCalledTimes(1)
})

it('doesn’t run the check again once the request is sent', async () => {
  const { asked, client } = openCheck()
  await setPassword()
  await act(async () => asked[0]?.answer(null))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  await userEvent.click(submitButton())
  expect(asked).toHaveLength(1)
  expect(asked[0]?.signal.aborted).toBe(false)
})
