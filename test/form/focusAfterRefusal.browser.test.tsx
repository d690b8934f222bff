import {
  PasswordResetError,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { createClient, link } from '../support/createClient.ts'
import { newPassword } from '../support/shopper.ts'

// `act` is off: it would render at once, but a shopper’s browser renders in a separate task.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false))
afterEach(() => void vi.unstubAllGlobals())

const password = () => page.getByLabelText(en.password, { exact: true })
const confirmation = () => page.getByLabelText(en.confirmation)
const submit = () => page.getByRole('button', { name: en.submit })

/** The focused element, and its selection. */
function focused() {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLInputElement)) return activeElement?.tagName
  const { name, selectionStart, selectionEnd } = activeElement
  return { name, selectionStart, selectionEnd }
}

const allOfIt = { name: 'password', selectionStart: 0, selectionEnd: newPassword.length }

/** Opens a form that the app disables during a submit, and fills it in with the keyboard. */
async function open(props: Partial<ResetPasswordFormProps> = {}) {
  const client = createClient()
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  root.render(
    <ResetPasswordForm
      client={client}
      link={link}
      renderForm={({ isSubmitting }, form) => <fieldset disabled={isSubmitting}>{form}</fieldset>}
      {...props}
    />,
  )
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  await userEvent.type(password(), newPassword)
  await userEvent.type(confirmation(), newPassword)
  return client
}

const ways: [string, () => Promise<void>][] = [
  ['a click on the button', async () => userEvent.click(submit())],
  [
    'Enter in the password field',
    async () => {
      await userEvent.click(password())
      await userEvent.keyboard('{Enter}')
    },
  ],
]

it.each(ways)(
  'focuses the password field when the server refuses the password, after %s',
  async (_what, press) => {
    const client = await open()
    await press()
    await expect.element(submit()).toBeDisabled()
    // The browser removes the focus from a disabled element.
    await vi.waitFor(() => expect(focused()).toBe('BODY'))
    client.answers[0]?.reject(new PasswordResetError({ kind: 'password-rejected' }))
    await expect.element(page.getByText(en.passwordRejected)).toBeVisible()
    await vi.waitFor(() => expect(focused()).toEqual(allOfIt))
  },
)

it.each(ways)(
  'focuses the password field when a check refuses the password, after %s',
  async (_what, press) => {
    let refuse = () => {}
    const check = async () =>
      new Promise<{ code: string }>((resolve) => {
        refuse = () => resolve({ code: 'breached' })
      })
    await open({ policy: passwordPolicy({ check }) })
    await press()
    await expect.element(submit()).toBeDisabled()
    await vi.waitFor(() => expect(focused()).toBe('BODY'))
    refuse()
    await expect.element(page.getByText(en.passwordBreached)).toBeVisible()
    await vi.waitFor(() => expect(focused()).toEqual(allOfIt))
  },
)

it.each(ways)(
  'restores the focus when an error concerns the whole form, after %s',
  async (_what, press) => {
    const client = await open()
    await press()
    await vi.waitFor(() => expect(focused()).toBe('BODY'))
    client.answers[0]?.reject(new PasswordResetError({ kind: 'server' }))
    await expect.element(page.getByRole('alert')).toBeVisible()
    const had = press === ways[0]?.[1] ? submit() : password()
    await expect.element(had).toHaveFocus()
  },
)

it('doesn’t restore the focus when the shopper has focused another element meanwhile', async () => {
  const client = await open()
  const beside = document.createElement('button')
  document.body.append(beside)
  onTestFinished(() => beside.remove())
  await userEvent.click(submit())
  await vi.waitFor(() => expect(focused()).toBe('BODY'))
  beside.focus()
  client.answers[0]?.reject(new PasswordResetError({ kind: 'server' }))
  await expect.element(submit()).toBeEnabled()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(document.activeElement).toBe(beside)
})

it('focuses the default screen’s title after the app’s own inputs are unmounted', async () => {
  const client = await open({
    children: (state, screen) =>
      state.status === 'editing' ? (
        <form {...state.formProps}>
          <input {...state.password.inputProps} aria-label={en.password} />
          {state.confirmation && (
            <input {...state.confirmation.inputProps} aria-label={en.confirmation} />
          )}
          <button {...state.submit.buttonProps} type="submit">
            {en.submit}
          </button>
        </form>
      ) : (
        screen
      ),
  })
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  client.answers[0]?.resolve()
  await expect.element(page.getByRole('heading', { name: en.successTitle })).toHaveFocus()
})

it('keeps the focus in a read-only input while the request runs', async () => {
  const client = await open({ renderForm: (_state, form) => form })
  await userEvent.click(password())
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  await expect.element(password()).toHaveAttribute('readonly')
  await userEvent.keyboard(' and more')
  await expect.element(password()).toHaveFocus()
  await expect.element(password()).toHaveValue(newPassword)
  client.answers[0]?.reject(new PasswordResetError({ kind: 'server' }))
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(password()).toHaveFocus()
  await userEvent.keyboard('{End} and more')
  await expect.element(password()).toHaveValue(`${newPassword} and more`)
})
