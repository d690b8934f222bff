import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { en, useResetPasswordForm } from 'commercelayer-password-reset'
import { beforeEach, afterEach, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'

const tooShort = 'This password is too short. Use at least 8 characters.'
const region = () => document.querySelector<HTMLElement>('[aria-live=assertive]')!
const wait = async (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) })

/** Records every text that the live region shows from now on. */
function listen() {
  const said: (string | null)[] = []
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) said.push(region().textContent)
  }).observe(region(), { childList: true, characterData: true, subtree: true })
  return said
}

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => void vi.useRealTimers())

it('announces a field’s error each time the shopper presses Enter in that field', async () => {
  openForm()
  expect(region()).toBeEmptyDOMElement()
  const said = listen()
  await user.type(passwordInput(), 'short{Enter}')
  await wait(200)
  expect(said).toEqual([tooShort])
  expect(passwordInput()).toHaveFocus()
  await user.keyboard('{Enter}')
  // Screen readers don't repeat an unchanged text. Orca 43 doesn't even after the text was removed.
  expect(region()).toBeEmptyDOMElement()
  await wait(200)
  expect(said).toEqual([tooShort, `${tooShort}\u00A0`])
})

it('announces a mismatch when Enter is pressed in the confirmation field', async () => {
  openForm()
  const said = listen()
  await user.type(passwordInput(), 'correct horse')
  await user.type(confirmationInput(), 'correct house{Enter}')
  await wait(200)
  expect(said).toEqual([en.confirmationMismatch])
})

it('clears the announcement, and stays silent while the shopper corrects the error', async () => {
  openForm()
  await user.type(passwordInput(), 'short{Enter}')
  await wait(5000)
  expect(region()).toBeEmptyDOMElement()
  const said = listen()
  await user.type(passwordInput(), ' no{Backspace}{Backspace} no more')
  await wait(200)
  expect(said).toEqual([])
})

it('announces no error when the focus moves to its field, which screen readers read', async () => {
  openForm()
  const said = listen()
  await user.type(passwordInput(), 'short')
  await user.click(submitButton())
  await wait(200)
  expect(passwordInput()).toHaveFocus()
  await user.clear(passwordInput())
  await user.type(confirmationInput(), 'short{Enter}')
  await wait(200)
  expect(passwordInput()).toHaveFocus()
  expect(said).toEqual([])
})

it('announces an invalid email address when Enter is pressed in the address field', async () => {
  openForm({ link: null, onRequestLink: async () => {} })
  const said = listen()
  await user.type(screen.getByLabelText(en.email), 'john{Enter}')
  await wait(200)
  await user.keyboard('{Enter}')
  await wait(200)
  expect(said).toEqual([en.emailInvalid, `${en.emailInvalid}\u00A0`])
})

/** A form in the app's own markup. */
function OwnForm({ children }: { children?: React.ReactNode }) {
  const state = useResetPasswordForm({ client: createClient(), link, confirmation: false })
  if (state.status !== 'editing') return null
  return (
    <form {...state.formProps}>
      <input aria-label="New password" {...state.password.inputProps} />
      {children}
    </form>
  )
}

it('uses the app’s own live region for announcements, and doesn’t need a live region', async () => {
  const { rerender } = render(
    <OwnForm>
      <p aria-live="assertive" data-announcement="error" />
    </OwnForm>,
  )
  const said = listen()
  await user.type(passwordInput(), 'short{Enter}')
  await wait(200)
  expect(said).toEqual([tooShort])
  rerender(<OwnForm />)
  await user.type(passwordInput(), '{Enter}')
  await wait(200)
  expect(passwordInput()).toHaveFocus()
})
