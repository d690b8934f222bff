import { act } from '@testing-library/react'
import { en, ResetPasswordForm } from 'commercelayer-password-reset'

import 'commercelayer-password-reset/styles.css'
import { StrictMode } from 'react'
import { type Root, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { createClient, link } from '../support/createClient.ts'
import { newPassword } from '../support/shopper.ts'

let root: Root | undefined
let container: HTMLElement

afterEach(async () => {
  await act(async () => root?.unmount())
  container.remove()
})

const password = () => page.getByLabelText('New password', { exact: true })
const confirmation = () => page.getByLabelText('Confirm new password')

/** A server-rendered form that has no JavaScript yet. */
function serve(element: React.ReactElement) {
  container = document.createElement('div')
  container.innerHTML = renderToString(element)
  document.body.append(container)
}

async function hydrate(element: React.ReactElement) {
  const onRecoverableError = vi.fn()
  await act(async () => {
    root = hydrateRoot(container, element, { onRecoverableError })
  })
  expect(onRecoverableError).not.toHaveBeenCalled()
}

it.each([false, true])(
  'keeps and sends a password that was typed before hydration (StrictMode: %s)',
  async (isStrict) => {
    const client = createClient()
    const form = <ResetPasswordForm client={client} link={link} />
    const element = isStrict ? <StrictMode>{form}</StrictMode> : form
    serve(element)
    await userEvent.fill(password(), newPassword)
    await userEvent.fill(confirmation(), newPassword)

    await hydrate(element)

    await expect.element(password()).toHaveValue(newPassword)
    await userEvent.click(page.getByRole('button', { name: en.submit }))
    await vi.waitFor(() =>
      expect(client.update).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ customer_password: newPassword }),
      ),
    )
    await act(async () => client.answers[0]?.resolve())
    await expect.element(page.getByRole('heading', { name: 'Password changed' })).toHaveFocus()
  },
)

it('hides the show buttons until JavaScript makes them work', async () => {
  const element = <ResetPasswordForm client={createClient()} link={link} />
  serve(element)
  const toggles = () => Array.from(container.querySelectorAll<HTMLElement>('[data-part=toggle]'))
  expect(toggles().map(({ offsetWidth }) => offsetWidth)).toEqual([0, 0])
  await hydrate(element)
  expect(toggles().every(({ offsetWidth }) => offsetWidth > 0)).toBe(true)
})

it('submits natively with the password in the body, and never in the URL', async () => {
  serve(<ResetPasswordForm client={createClient()} link={link} />)
  await userEvent.fill(password(), newPassword)
  const form = container.querySelector('form')!
  expect(form.method).toBe('post')
  expect(new URL(form.action).search).not.toContain('password')
  expect(new FormData(form).get('password')).toBe(newPassword)
})
