import { render } from '@testing-library/react'
import { en, ResetPasswordForm } from 'commercelayer-password-reset'

import 'commercelayer-password-reset/styles.css'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { createClient, link } from '../support/createClient.ts'
import { openForm } from '../support/openForm.tsx'
import { newPassword } from '../support/shopper.ts'

const password = () => page.getByLabelText('New password', { exact: true })

it('moves the focus with Tab: password, show, confirmation, show, submit', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} autoFocus />)
  await expect.element(password()).toHaveFocus()
  const order = ['Show password', 'Confirm new password', 'Show password confirmation', en.submit]
  for (const name of order) {
    await userEvent.keyboard('{Tab}')
    const { ariaLabel, textContent, labels } = document.activeElement as HTMLInputElement
    expect(labels?.[0]?.textContent === name || ariaLabel === name || textContent === name).toBe(
      true,
    )
  }
})

it('sends one request while the shopper holds down Enter', async () => {
  const { client } = openForm()
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(page.getByLabelText('Confirm new password'), newPassword)
  await userEvent.click(page.getByLabelText('Confirm new password'))
  await userEvent.keyboard('{Enter>5/}')
  await vi.waitFor(() => expect(client.update).toHaveBeenCalled())
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(client.update).toHaveBeenCalledTimes(1)
})

it('fits a screen of 320 CSS pixels, with targets of at least 24 CSS pixels', async () => {
  await page.viewport(320, 640)
  // Many pages use a grid, which grows with its content.
  render(
    <div style={{ display: 'grid', padding: 64 }}>
      <ResetPasswordForm
        client={createClient()}
        link={link}
        email="a-rather-long-address@example.com"
      />
    </div>,
  )
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  for (const button of document.querySelectorAll('button')) {
    const { width, height } = button.getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
})

it('draws a border around every input, with and without a show button', () => {
  render(<ResetPasswordForm client={createClient()} link={link} email="john@example.com" />)
  const boxes = Array.from(
    document.querySelectorAll('input'),
    (input) => input.closest('[data-control]') ?? input,
  )
  expect(boxes.map((box) => getComputedStyle(box).borderTopWidth)).toEqual(['1px', '1px', '1px'])
})
