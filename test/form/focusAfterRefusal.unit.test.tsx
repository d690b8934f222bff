import { screen, waitFor } from '@testing-library/react'
import {
  type EditingState,
  PasswordResetError,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  en,
  passwordPolicy,
  useForgotPasswordForm,
} from 'commercelayer-password-reset'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { newPassword } from '../support/shopper.ts'

beforeEach(() => {
  // `act` is off: it would render at once, but a browser renders in a separate task.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  // jsdom keeps `window.event` set, and React 18 would render at once because of this event.
  vi.stubGlobal('event', undefined)
})
afterEach(() => void vi.unstubAllGlobals())

/** The app disables the whole form during a submit, as many apps do. */
const disableAll = ({ isSubmitting }: EditingState, form: ReactElement) => (
  <fieldset disabled={isSubmitting}>{form}</fieldset>
)

function mount(page: ReactElement) {
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  root.render(page)
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
}

async function open(props: Partial<ResetPasswordFormProps> = {}) {
  const client = createClient()
  mount(<ResetPasswordForm client={client} link={link} renderForm={disableAll} {...props} />)
  await screen.findByLabelText(en.password)
  return client
}

/** Fills in both fields and submits from the button. */
function submit(password = newPassword, confirmation = password) {
  passwordInput().value = password
  confirmationInput().value = confirmation
  submitButton().focus()
  submitButton().click()
}

const underWay = async () => waitFor(() => expect(submitButton()).toBeDisabled())
/** Waits until every effect of the answer has run. */
const settled = async () => new Promise((resolve) => setTimeout(resolve, 50))
const selected = () => [passwordInput().selectionStart, passwordInput().selectionEnd]

it('focuses the refused password’s field once the field is enabled again', async () => {
  const client = await open()
  submit()
  await underWay()
  client.answers[0]?.reject(new PasswordResetError({ kind: 'password-rejected' }))
  await screen.findByText(en.passwordRejected)
  await settled()
  expect(submitButton()).toBeEnabled()
  expect(passwordInput()).toHaveFocus()
  expect(selected()).toEqual([0, newPassword.length])
})

it.each([0, 30])(
  'focuses the password field when a check refuses the password after %i ms',
  async (ms) => {
    const check = async () => {
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
      return { code: 'breached' }
    }
    await open({ policy: passwordPolicy({ check }) })
    submit()
    await screen.findByText(en.passwordBreached)
    await settled()
    expect(passwordInput()).toHaveFocus()
    expect(selected()).toEqual([0, newPassword.length])
  },
)

it('focuses the confirmation when the two passwords don’t match', async () => {
  await open()
  submit(newPassword, 'another password')
  await screen.findByText(en.confirmationMismatch)
  await settled()
  expect(confirmationInput()).toHaveFocus()
})

it('restores the focus that the browser dropped, after an error of the whole form', async () => {
  const client = await open()
  submit()
  await underWay()
  // Browsers remove the focus from a disabled element; jsdom doesn't, so the test does.
  const other = document.body.appendChild(document.createElement('input'))
  other.focus()
  other.remove()
  expect(document.body).toHaveFocus()
  client.answers[0]?.reject(new PasswordResetError({ kind: 'server' }))
  await screen.findByRole('alert')
  await settled()
  expect(submitButton()).toHaveFocus()
})

/**
 * Answers, and keeps the page busy in the same task. A timer that the answer starts is then due
 * before React renders.
 */
async function answerBusyPage(answer: () => void) {
  await new Promise<void>((resolve) => {
    setImmediate(() => {
      answer()
      resolve()
    })
  })
  // oxlint-disable-next-line no-await-in-loop -- each round runs one more promise job
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
  const end = performance.now() + 20
  while (performance.now() < end);
}

it('focuses a refused password’s field even when the answer comes on a busy page', async () => {
  const client = await open()
  submit()
  await underWay()
  await answerBusyPage(() => {
    client.answers[0]?.reject(new PasswordResetError({ kind: 'password-rejected' }))
  })
  await screen.findByText(en.passwordRejected)
  await settled()
  expect(submitButton()).toBeEnabled()
  expect(passwordInput()).toHaveFocus()
  expect(selected()).toEqual([0, newPassword.length])
})

it('focuses an invalid address’s field even if the app disables the form on submit', async () => {
  const Page = () => {
    const state = useForgotPasswordForm({ onRequestLink: async () => {} })
    if (!state.requestLink) return null
    const { formProps, email, submit: button } = state.requestLink
    return (
      <form {...formProps}>
        <fieldset disabled={button.isSubmitting}>
          <label {...email.labelProps}>{email.label}</label>
          <input {...email.inputProps} />
          <button {...button.buttonProps} type="submit">
            {button.label}
          </button>
        </fieldset>
      </form>
    )
  }
  mount(<Page />)
  const button = await screen.findByRole('button', { name: en.requestLinkSubmit })
  button.focus()
  button.click()
  await settled()
  expect(screen.getByLabelText(en.email)).toHaveFocus()
})
