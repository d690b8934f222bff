import {
  en,
  type PasswordField,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { Profiler, useReducer } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { createClient, link } from '../support/createClient.ts'
import { newPassword } from '../support/shopper.ts'

// `act` is off: it would batch commits that are separate in a shopper’s browser.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false))
afterEach(() => void vi.unstubAllGlobals())

const thirtyKeys = '123456789012345678901234567890'
const password = () => page.getByLabelText('New password', { exact: true })
const confirmation = () => page.getByLabelText('Confirm new password')
const submit = () => page.getByRole('button', { name: en.submit })
const settled = async () => new Promise((resolve) => setTimeout(resolve, 50))

/** Counts React’s commits of the whole form, and of its password fields. */
async function open(props: Partial<ResetPasswordFormProps> = {}) {
  const client = createClient()
  const commits = { form: 0, field: 0 }
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  root.render(
    <Profiler id="form" onRender={() => void commits.form++}>
      <ResetPasswordForm
        client={client}
        link={link}
        renderPasswordField={({ name }, element) => (
          <Profiler id={name} onRender={() => void commits.field++}>
            {element}
          </Profiler>
        )}
        {...props}
      />
    </Profiler>,
  )
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  await expect.element(password()).toBeVisible()
  const count = async (action: () => Promise<void>) => {
    Object.assign(commits, { form: 0, field: 0 })
    await action()
    await settled()
    return { ...commits }
  }
  return { client, count }
}

it('doesn’t re-render while 30 characters are typed into a field without an error', async () => {
  const { count } = await open()
  expect(await count(async () => userEvent.type(password(), thirtyKeys))).toEqual({
    form: 0,
    field: 0,
  })
  expect(await count(async () => userEvent.type(confirmation(), thirtyKeys))).toEqual({
    form: 0,
    field: 0,
  })
  await expect.element(password()).toHaveValue(thirtyKeys)
})

it('doesn’t re-render while 30 characters are typed and the strength meter is shown', async () => {
  const { count } = await open({
    renderStrength: (field) => <PasswordStrengthMeter field={field} />,
  })
  expect(await count(async () => userEvent.type(password(), thirtyKeys))).toEqual({
    form: 0,
    field: 0,
  })
  await expect.element(page.getByText(/Password strength: /).first()).toBeVisible()
})

it('re-renders only the requirement list, once for each rule whose state changes', async () => {
  const letter = { id: 'letter', label: 'a letter', test: (typed: string) => /[a-z]/.test(typed) }
  const { count } = await open({ policy: passwordPolicy({ requirements: [letter] }) })
  // The eighth character meets the length rule, and the tenth meets the letter rule.
  expect(
    await count(async () => userEvent.type(password(), '123456789a12345678901234567890')),
  ).toEqual({ form: 2, field: 0 })
})

it('re-renders once while the shopper corrects an error', async () => {
  const { count } = await open()
  await userEvent.fill(password(), 'short')
  await userEvent.fill(confirmation(), 'short')
  await userEvent.click(submit())
  await expect.element(page.getByText(/too short/)).toBeVisible()
  await expect.element(password()).toHaveFocus()
  expect((await count(async () => userEvent.type(password(), ' no more'))).form).toBe(1)
  await expect.element(page.getByText(/too short/)).not.toBeInTheDocument()
})

it('re-renders once per changed rule in a correction, with a new policy per render', async () => {
  const words = { id: 'words', label: 'two words', test: (typed: string) => typed.includes(' ') }
  const subscriptions: unknown[] = []
  const client = createClient()
  const Page = () => {
    const [, renderPage] = useReducer((times: number) => times + 1, 0)
    const policy = passwordPolicy({ requirements: [words] })
    const renderStrength = ({ subscribe }: PasswordField) => void subscriptions.push(subscribe)
    return (
      <>
        <ResetPasswordForm
          client={client}
          link={link}
          policy={policy}
          confirmation={false}
          renderStrength={renderStrength}
        />
        <button type="button" onClick={renderPage}>
          Render
        </button>
      </>
    )
  }
  const { count } = await open({ children: () => <Page /> })
  await userEvent.fill(password(), 'short')
  await userEvent.click(submit())
  await expect.element(page.getByText(/too short/)).toBeVisible()
  await expect.element(password()).toHaveFocus()
  // The space meets one rule, and the eighth character meets the other. Then the error disappears.
  expect((await count(async () => userEvent.type(password(), ' no more'))).form).toBe(3)
  expect(
    (await count(async () => userEvent.click(page.getByRole('button', { name: 'Render' })))).form,
  ).toBe(1)
  expect(new Set(subscriptions).size).toBe(1)
})

it('re-renders once while the shopper corrects a mismatch in either field', async () => {
  const { count } = await open()
  const mismatch = async () => {
    await userEvent.fill(password(), newPassword)
    await userEvent.fill(confirmation(), newPassword.slice(0, -5))
    await userEvent.click(submit())
    await expect.element(confirmation()).toHaveFocus()
    await settled()
  }
  await mismatch()
  expect(
    (await count(async () => userEvent.type(confirmation(), newPassword.slice(-5)))).form,
  ).toBe(1)
  await expect.element(confirmation()).toHaveAttribute('aria-invalid', 'false')
  await mismatch()
  expect(
    (
      await count(async () =>
        userEvent.type(password(), '{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}'),
      )
    ).form,
  ).toBe(1)
  await expect.element(confirmation()).toHaveAttribute('aria-invalid', 'false')
})

it.each([
  ['at one field', 'short'],
  ['at both fields', 'shore'],
])('re-renders once for an invalid submit, with the error %s', async (_where, repeated) => {
  const { count } = await open()
  await userEvent.fill(password(), 'short')
  await userEvent.fill(confirmation(), repeated)
  const { form } = await count(async () => {
    await userEvent.click(submit())
    await expect.element(page.getByText(/too short/)).toBeVisible()
    await expect.element(password()).toHaveFocus()
  })
  expect(form).toBe(1)
})

it('re-renders twice from the click to the success screen', async () => {
  const { client, count } = await open()
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  const { form } = await count(async () => {
    await userEvent.click(submit())
    await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
    client.answers[0]?.resolve()
    await expect.element(page.getByRole('heading', { name: 'Password changed' })).toHaveFocus()
  })
  expect(form).toBe(2)
})
