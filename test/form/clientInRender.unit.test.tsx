import { act, fireEvent, render, screen } from '@testing-library/react'
import { ResetPasswordForm, createPasswordResetClient, en } from 'commercelayer-password-reset'
import {
  type EmulatorFault,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'

import { submitButton } from '../support/elements.ts'
import { newPassword } from '../support/shopper.ts'

/** Opens a shop whose answers the test releases, and a page that makes a new client per render. */
async function openShop() {
  const emulator = createCommerceLayerEmulator()
  const link = await emulator.createReset('john@example.com')
  const accessToken = await emulator.accessToken()
  const held: (() => void)[] = []
  const fetch = vi.fn<typeof globalThis.fetch>(async (input, init) => {
    await new Promise<void>((resolve) => {
      held.push(resolve)
    })
    return emulator.fetch(input, init)
  })

  function Page() {
    const [status, setStatus] = useState<string>()
    const [problems, setProblems] = useState(0)
    const client = createPasswordResetClient({ organization: 'acme', accessToken, fetch })
    return (
      <section aria-label={`${status}, after ${problems} problems`}>
        <ResetPasswordForm
          client={client}
          link={link}
          signInHref="/login"
          onStatusChange={setStatus}
          onError={() => setProblems((count) => count + 1)}
        />
      </section>
    )
  }

  return {
    Page,
    fetch,
    /** Answers the oldest pending request. */
    answer: async (fault?: EmulatorFault) => {
      if (fault) emulator.failNext(fault)
      await act(async () => {
        held.shift()?.()
        await new Promise((resolve) => setTimeout(resolve, 20))
      })
    },
  }
}

/** Fills in every form of the page, as a password manager does, and presses every button. */
async function submitAll() {
  for (const input of screen.getAllByLabelText(/^(New|Confirm new) password$/))
    fireEvent.input(input, { target: { value: newPassword } })
  for (const button of screen.getAllByRole('button', { name: en.submit }))
    // oxlint-disable-next-line no-await-in-loop -- clicks in order
    await act(async () => fireEvent.click(button))
}

const tokenRefused: EmulatorFault = {
  status: 422,
  body: {
    errors: [
      { source: { pointer: '/data/attributes/_reset_password_token' }, meta: { error: 'invalid' } },
    ],
  },
}

it('shows success when the page creates a new client on each render', async () => {
  const { Page, fetch, answer } = await openShop()
  render(<Page />)
  await submitAll()
  await answer()
  expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
  expect(screen.getByRole('heading', { name: en.successTitle })).toHaveFocus()
  expect(screen.getByRole('link', { name: en.signIn })).toHaveAttribute('href', '/login')
  expect(fetch).toHaveBeenCalledTimes(1)
})

it('remembers a lost answer when a later request is refused', async () => {
  const { Page, answer } = await openShop()
  render(<Page />)
  await submitAll()
  await answer({ networkError: true })
  expect(screen.getByRole('alert')).toHaveTextContent(en.maybeChanged)
  await submitAll()
  await answer({ status: 429 })
  expect(screen.getByRole('alert')).toHaveTextContent(en.maybeChanged)
  expect(document.body).not.toHaveTextContent(en.notChanged)
  expect(screen.getByRole('link', { name: en.signIn })).toBeVisible()
})

it('says that the password may have been changed if a refusal follows a lost answer', async () => {
  const { Page, answer } = await openShop()
  render(<Page />)
  await submitAll()
  await answer({ networkError: true })
  await submitAll()
  await answer(tokenRefused)
  expect(screen.getByRole('heading', { name: en.maybeUsedLinkTitle })).toHaveFocus()
})

it('sends one request for two forms that each create a client', async () => {
  const { Page, fetch, answer } = await openShop()
  render(
    <>
      <Page />
      <Page />
    </>,
  )
  await submitAll()
  expect(fetch).toHaveBeenCalledTimes(1)
  await answer()
  expect(screen.getAllByRole('heading', { name: en.successTitle })).toHaveLength(2)
})

it('sends no second request when the page remounts while the first is pending', async () => {
  const { Page, fetch, answer } = await openShop()
  const { unmount } = render(<Page />)
  await submitAll()
  unmount()
  render(<Page />)
  await submitAll()
  expect(fetch).toHaveBeenCalledTimes(1)
  await answer()
  expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
})

it('lets the shopper submit again after a problem, with a new client on each render', async () => {
  const { Page, fetch, answer } = await openShop()
  render(<Page />)
  await submitAll()
  await answer({ status: 503 })
  expect(submitButton()).not.toHaveAttribute('aria-disabled')
  await submitAll()
  await answer()
  expect(fetch).toHaveBeenCalledTimes(2)
  expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
})
