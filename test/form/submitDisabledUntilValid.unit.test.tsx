import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type PasswordResetClient,
  type TextField,
  en,
  useResetPasswordForm,
} from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { fillIn, newPassword } from '../support/shopper.ts'

const Field = ({ field }: { field: TextField }) => (
  <>
    <label {...field.labelProps}>{field.label}</label>
    <input {...field.inputProps} />
    {field.error && <p {...field.errorProps}>{field.error}</p>}
  </>
)

/** An app’s own form, whose button stays disabled until all fields are valid. */
function Page({ client }: { client: PasswordResetClient }) {
  const state = useResetPasswordForm({ client, link })
  if (state.status !== 'editing') return <p {...state.statusProps}>{state.message}</p>
  const { formProps, password, confirmation, submit, form } = state
  return (
    <form {...formProps}>
      <Field field={password} />
      {confirmation && <Field field={confirmation} />}
      <button {...submit.buttonProps} type="submit" disabled={!form.formState.isValid}>
        {submit.label}
      </button>
    </form>
  )
}

/** Fills in an input as some password managers do: `change` is the only event. */
function change(input: HTMLInputElement, value: string) {
  fireEvent.change(input, { target: { value } })
}

const settle = async () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)))

it('enables the app’s button for a password manager that fires only `change`', async () => {
  const client = createClient()
  render(<Page client={client} />)
  await waitFor(() => expect(submitButton()).toBeDisabled())
  change(passwordInput(), newPassword)
  change(confirmationInput(), newPassword)
  await waitFor(() => expect(submitButton()).toBeEnabled())
  await userEvent.click(submitButton())
  await act(async () => client.answers[0]?.resolve())
  expect(screen.getByText(en.success)).toBeVisible()
})

it('enables the button when the last of several events is a `change`', async () => {
  render(<Page client={createClient()} />)
  await userEvent.type(passwordInput(), newPassword)
  change(confirmationInput(), newPassword)
  await waitFor(() => expect(submitButton()).toBeEnabled())
})

it('keeps the button disabled, without an error, while the text breaks a rule', async () => {
  render(<Page client={createClient()} />)
  change(passwordInput(), 'short')
  change(confirmationInput(), 'short')
  await settle()
  expect(submitButton()).toBeDisabled()
  expect(passwordInput()).toHaveAttribute('aria-invalid', 'false')
})

it('disables the button again when a password manager writes an invalid text', async () => {
  render(<Page client={createClient()} />)
  await fillIn()
  await waitFor(() => expect(submitButton()).toBeEnabled())
  change(confirmationInput(), 'another password')
  await waitFor(() => expect(submitButton()).toBeDisabled())
  expect(confirmationInput()).toHaveAttribute('aria-invalid', 'false')
})

it('enables the button for a shopper who types', async () => {
  render(<Page client={createClient()} />)
  await fillIn()
  await waitFor(() => expect(submitButton()).toBeEnabled())
})
