import { render } from '@testing-library/react'
import { ForgotPasswordForm, ResetPasswordForm, en } from 'commercelayer-password-reset'
import type { FormEvent, ReactElement } from 'react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { createClient, link } from '../support/createClient.ts'
import { newPassword } from '../support/shopper.ts'

/**
 * Renders inside the form of a checkout, as in an app that ignores React's warning. In Chromium,
 * the submit event of the inner form stops at the outer form.
 */
function openInside(element: ReactElement) {
  // React warns once that forms can't be nested.
  const warn = vi.spyOn(console, 'error').mockImplementation(() => {})
  const placeOrder = vi.fn((event: FormEvent) => event.preventDefault())
  const prevented: boolean[] = []
  const hear = (event: Event) => {
    setTimeout(() => prevented.push(event.defaultPrevented))
  }
  document.addEventListener('submit', hear, true)
  onTestFinished(() => {
    document.removeEventListener('submit', hear, true)
    warn.mockRestore()
  })
  render(<form onSubmit={placeOrder}>{element}</form>)
  return { placeOrder, prevented }
}

it('sends the password from a nested form with `fetch`, without a native submit', async () => {
  const client = createClient()
  const { placeOrder, prevented } = openInside(<ResetPasswordForm client={client} link={link} />)
  await page.getByLabelText(en.password, { exact: true }).fill(newPassword)
  await page.getByLabelText(en.confirmation).fill(newPassword)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => client.answers.length).toBe(1)
  client.answers[0]?.resolve()
  await expect.element(page.getByRole('heading', { name: en.successTitle })).toBeVisible()
  expect(prevented).toEqual([true])
  expect(placeOrder).not.toHaveBeenCalled()
})

it('requests a link from a nested form, without submitting the outer form', async () => {
  const onRequestLink = vi.fn(async () => {})
  const { placeOrder, prevented } = openInside(<ForgotPasswordForm onRequestLink={onRequestLink} />)
  await page.getByLabelText(en.email).fill('john@example.com')
  await page.getByRole('button', { name: en.requestLinkSubmit }).click()
  await expect.element(page.getByText(en.requestLinkSentTitle)).toBeVisible()
  expect(onRequestLink).toHaveBeenCalledOnce()
  expect(prevented).toEqual([true])
  expect(placeOrder).not.toHaveBeenCalled()
})
