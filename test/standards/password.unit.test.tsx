import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ResetPasswordForm, en, passwordPolicy } from 'commercelayer-password-reset'
import { expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { setPassword } from '../support/shopper.ts'

// The ids in the titles come from docs/accessibility.md.

const accepts = async (password: string, options?: Parameters<typeof passwordPolicy>[0]) =>
  (await passwordPolicy(options)['~standard'].validate(password)).issues === undefined

it('P1: the default minimum is 8 characters, and one option sets it to 15', async () => {
  expect(await Promise.all([accepts('1234567'), accepts('12345678')])).toEqual([false, true])
  expect(
    await Promise.all([
      accepts('12345678901234', { minLength: 15 }),
      accepts('123456789012345', { minLength: 15 }),
    ]),
  ).toEqual([false, true])
  render(
    <ResetPasswordForm
      client={createClient()}
      link={link}
      policy={passwordPolicy({ minLength: 15 })}
    />,
  )
  expect(passwordInput()).toHaveAccessibleDescription('Use at least 15 characters.')
})

it('P2: length is counted in code points', async () => {
  // 11 UTF-16 units, 7 code points, 1 grapheme.
  expect('👨‍👩‍👧‍👦').toHaveLength(11)
  expect(
    await Promise.all([
      accepts('👨‍👩‍👧‍👦'),
      accepts('👨‍👩‍👧‍👦a'),
      accepts('𝒳'.repeat(256)),
      accepts('𝒳'.repeat(257)),
    ]),
  ).toEqual([false, true, true, false])
})

it('P4: every character is allowed, and none is required', async () => {
  const kinds = [
    'aaaaaaaa',
    'AAAAAAAA',
    '11111111',
    '        ',
    '!!!!!!!!',
    'ÄÖÜßäöü ',
    '密碼密碼密碼密碼',
    'пароль-1',
    '🐙🥨🚲🌋🎷🧊🪁🦉',
    '\u202Eabcdefg',
    'a\u0301'.repeat(4),
  ]
  expect(await Promise.all(kinds.map((kind) => accepts(kind)))).toEqual(kinds.map(() => true))
})

it('P9: nothing is sent to a service by default, and a check runs only on submit', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch')
  const check = vi.fn(async () => null)
  const { client, rerender } = openForm()
  await userEvent.type(passwordInput(), 'correct horse')
  rerender(<ResetPasswordForm client={client} link={link} policy={passwordPolicy({ check })} />)
  await userEvent.type(confirmationInput(), 'correct horse')
  expect(check).not.toHaveBeenCalled()
  await userEvent.click(submitButton())
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(check).toHaveBeenCalledExactlyOnceWith('correct horse', {
    signal: expect.any(AbortSignal) as AbortSignal,
  })
  expect(fetch).not.toHaveBeenCalled()
  fetch.mockRestore()
})

it('P10: the error for a breached password gives the reason, and says what to do', async () => {
  render(
    <ResetPasswordForm
      client={createClient()}
      link={link}
      policy={passwordPolicy({ check: async () => ({ code: 'breached' }) })}
    />,
  )
  await setPassword()
  expect(await screen.findByText(en.passwordBreached)).toBeVisible()
  expect(en.passwordBreached).toMatch(/appeared in a data leak.*Choose one/)
})

it('P11: password generators read the length limits from passwordrules', () => {
  render(
    <ResetPasswordForm
      client={createClient()}
      link={link}
      policy={passwordPolicy({ minLength: 12, maxLength: 64 })}
    />,
  )
  for (const input of [passwordInput(), confirmationInput()]) {
    expect(input).toHaveAttribute('passwordrules', 'minlength: 12; maxlength: 64;')
    expect(input).toHaveAttribute('minlength', '12')
  }
})
