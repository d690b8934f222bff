import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type EditingState,
  type PasswordField,
  PasswordResetError,
  type PasswordSchema,
  ResetPasswordForm,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { useEffect } from 'react'
import { expect, it, vi } from 'vitest'
import * as z from 'zod/mini'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { fillIn, setPassword } from '../support/shopper.ts'

it.each([
  ['1234567', false],
  ['12345678', true],
  ['👨‍👩‍👧‍👦', false],
  ['👨‍👩‍👧‍👦!', true],
  ['𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠', true],
  ['        ', true],
  ['x'.repeat(256), true],
  ['x'.repeat(257), false],
])('counts the password’s length in code points: %j', async (password, isAccepted) => {
  const result = await passwordPolicy()['~standard'].validate(password)
  expect(result.issues === undefined).toBe(isAccepted)
})

it('throws when the policy’s minimum length is above its maximum', () => {
  expect(() => passwordPolicy({ minLength: 9, maxLength: 8 })).toThrow(RangeError)
})

it('connects the input to label, hint and error, and sets its autofill attributes', async () => {
  const { container } = render(
    <ResetPasswordForm client={createClient()} link={link} email="john@example.com" />,
  )
  const form = container.querySelector('form')
  expect(form).toHaveAttribute('method', 'post')
  expect(passwordInput()).toHaveAccessibleDescription('Use at least 8 characters.')
  expect(screen.getByLabelText('Email address')).toHaveAttribute('autocomplete', 'username')
  // Nobody can type into the username field, so the field has no `aria-invalid`.
  expect(screen.getByLabelText('Email address')).not.toHaveAttribute('aria-invalid')
  for (const input of [passwordInput(), confirmationInput()]) {
    expect(input).toHaveAttribute('autocomplete', 'new-password')
    expect(input).toHaveAttribute('passwordrules', 'minlength: 8; maxlength: 256;')
    expect(input).not.toHaveAttribute('maxlength')
    expect(input).toHaveAttribute('aria-invalid', 'false')
  }
  await userEvent.click(submitButton())
  expect(await screen.findByText('Enter a new password.')).toBeVisible()
  expect(passwordInput()).toHaveAccessibleDescription(
    'Use at least 8 characters. Enter a new password.',
  )
  expect(passwordInput()).toHaveFocus()
})

it('shows a mismatch at the confirmation until the shopper corrects either field', async () => {
  const { client } = openForm()
  await fillIn('correct horse', 'correct house')
  await userEvent.click(submitButton())
  expect(await screen.findByText(/don’t match/)).toBeVisible()
  expect(confirmationInput()).toHaveFocus()
  expect(passwordInput()).toHaveAttribute('aria-invalid', 'false')
  await userEvent.clear(passwordInput())
  await userEvent.type(passwordInput(), 'correct house')
  await waitFor(() => expect(screen.queryByText(/don’t match/)).not.toBeInTheDocument())
  expect(client.update).not.toHaveBeenCalled()
})

it('shows no error at the confirmation while the shopper corrects the password', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} />)
  await setPassword('short')
  await userEvent.type(passwordInput(), ' no more')
  await waitFor(() => expect(passwordInput()).toHaveAttribute('aria-invalid', 'false'))
  expect(confirmationInput()).toHaveAttribute('aria-invalid', 'false')
  await userEvent.click(submitButton())
  expect(await screen.findByText(/don’t match/)).toBeVisible()
})

it('clears an old mismatch while the confirmation is typed, but shows no new error', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} />)
  const mismatch = () => document.querySelector('[data-part=error]')?.textContent
  await userEvent.type(passwordInput(), 'correct horse{Enter}')
  await waitFor(() => expect(mismatch()).toBe(en.confirmationBlank))
  // The first key causes a different error, which the form doesn't show yet.
  await userEvent.type(confirmationInput(), 'correct hous')
  expect(mismatch()).toBeUndefined()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(mismatch()).toBe(en.confirmationMismatch))
  await userEvent.keyboard('{Backspace}')
  expect(mismatch()).toBe(en.confirmationMismatch)
  await userEvent.clear(confirmationInput())
  expect(mismatch()).toBeUndefined()
  await userEvent.type(confirmationInput(), 'correct house{Enter}')
  await waitFor(() => expect(mismatch()).toBe(en.confirmationMismatch))
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}rse')
  expect(mismatch()).toBeUndefined()
})

it('clears an old error while the password is typed, but shows no new error', async () => {
  const { client } = openForm({ confirmation: false })
  const error = () => document.querySelector('[data-part=error]')?.textContent
  await userEvent.type(passwordInput(), '{Enter}')
  await waitFor(() => expect(error()).toBe(en.passwordBlank))
  // The first key makes the password too short, which the form doesn't show yet.
  await userEvent.keyboard('correct')
  expect(error()).toBeUndefined()
  expect(passwordInput()).toBeValid()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(error()).toMatch('This password is too short.'))
  await userEvent.keyboard('{Backspace}')
  expect(error()).toMatch('This password is too short.')
  await userEvent.keyboard('t horse')
  expect(error()).toBeUndefined()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(client.answers).toHaveLength(1))
  client.answers[0]?.reject(new PasswordResetError({ kind: 'password-rejected' }))
  await waitFor(() => expect(error()).toBe(en.passwordRejected))
  // The refused password is selected, so the next key replaces it.
  await userEvent.keyboard('c')
  expect(passwordInput()).toHaveValue('c')
  expect(error()).toBeUndefined()
})

it('shows the error, and sends nothing, when an app’s listener submits too early', async () => {
  function SubmitsAtSix({ field: { subscribe } }: { field: PasswordField }) {
    useEffect(
      () =>
        subscribe((value) => {
          if (value.length === 6) document.querySelector('form')!.requestSubmit()
        }),
      [subscribe],
    )
    return null
  }
  const { client } = openForm({
    confirmation: false,
    renderStrength: (field) => <SubmitsAtSix field={field} />,
  })
  await userEvent.type(passwordInput(), 'secret')
  const error = () => document.querySelector('[data-part=error]')
  await waitFor(() => expect(error()).toHaveTextContent(/too short/))
  expect(client.update).not.toHaveBeenCalled()
})

it('keeps `formState.isValid` false while the form is invalid but shows no error', async () => {
  openForm({
    renderForm: ({ form }, element) => (
      <>
        {element}
        <output>{String(form.formState.isValid)}</output>
      </>
    ),
  })
  const isValid = document.querySelector('output')!
  await userEvent.type(passwordInput(), 'correct horse')
  await userEvent.type(confirmationInput(), 'correct')
  await waitFor(() => expect(isValid).toHaveTextContent('false'))
  await userEvent.type(confirmationInput(), ' horse')
  await waitFor(() => expect(isValid).toHaveTextContent('true'))
  await userEvent.clear(passwordInput())
  await userEvent.type(passwordInput(), '{Enter}c')
  await waitFor(() => expect(isValid).toHaveTextContent('false'))
})

it('shows a mismatch when the app calls `form.trigger()` itself', async () => {
  const kept: { form?: EditingState['form'] } = {}
  render(
    <ResetPasswordForm
      client={createClient()}
      link={link}
      renderForm={({ form }, element) => {
        kept.form = form
        return element
      }}
    />,
  )
  await fillIn('correct horse', 'correct house')
  await act(async () => void (await kept.form?.trigger('confirmation')))
  expect(screen.getByText(en.confirmationMismatch)).toBeVisible()
})

it('shows no mismatch while the password itself is invalid', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} />)
  await fillIn('short', 'shore')
  await userEvent.click(submitButton())
  expect(await screen.findByText(/too short/)).toBeVisible()
  expect(screen.queryByText(en.confirmationMismatch)).toBeNull()
  expect(confirmationInput()).toHaveAttribute('aria-invalid', 'false')
})

it('renders one password field with confirmation={false}', async () => {
  const { client } = openForm({ confirmation: false })
  await userEvent.type(passwordInput(), 'correct horse{Enter}')
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
})

it('accepts any Standard Schema, shows its messages and ignores its output', async () => {
  const client = createClient()
  const policy = z.string().check(z.trim(), z.minLength(3, 'Drei Zeichen!')) as PasswordSchema
  render(<ResetPasswordForm client={client} link={link} policy={policy} />)
  await setPassword(' a ')
  expect(await screen.findByText('Drei Zeichen!')).toBeVisible()
  await userEvent.clear(passwordInput())
  await userEvent.clear(confirmationInput())
  await setPassword(' abc ')
  await waitFor(() =>
    expect(client.update).toHaveBeenCalledWith(
      expect.objectContaining({ customer_password: ' abc ' }),
    ),
  )
})

it('accepts the password when the schema throws, and reports the error', async () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const client = createClient()
  const validate = () => {
    throw new Error('a mistake of the page')
  }
  render(
    <ResetPasswordForm
      client={client}
      link={link}
      policy={{ '~standard': { version: 1, vendor: 'test', validate } }}
    />,
  )
  await setPassword()
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(report).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})

it('shows another language with its text direction and its plural forms', async () => {
  const messages = {
    ...en,
    locale: 'ar',
    dir: 'rtl' as const,
    hint: { two: 'حرفان', other: '{count} حرف' },
  }
  const { container } = render(
    <ResetPasswordForm
      client={createClient()}
      link={link}
      messages={messages}
      policy={passwordPolicy({ minLength: 2 })}
    />,
  )
  expect(container.firstElementChild).toHaveAttribute('dir', 'rtl')
  expect(container.firstElementChild).toHaveAttribute('lang', 'ar')
  expect(passwordInput()).toHaveAccessibleDescription('حرفان')
})

it.each([
  ['de_AT', 'de-AT'],
  ['no such language', null],
])('sets `lang` for the locale %s to %s', (locale, lang) => {
  const { container } = openForm({ messages: { ...en, locale } })
  expect(container.firstElementChild?.getAttribute('lang')).toBe(lang)
})

it('passes root attributes, class names and heading level to their elements', () => {
  const { container } = render(
    <ResetPasswordForm
      client={createClient()}
      link={null}
      className="page"
      id="reset"
      headingLevel={1}
      classNames={{ root: 'root', title: 'title' }}
    />,
  )
  expect(container.firstElementChild).toHaveAttribute('data-status', 'invalid-link')
  expect(container.firstElementChild).toHaveClass('page', 'root')
  expect(container.firstElementChild).toHaveAttribute('id', 'reset')
  expect(screen.getByRole('heading', { level: 1 })).toHaveClass('title')
  expect(screen.getByRole('heading')).not.toHaveFocus()
})
