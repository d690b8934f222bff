import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  ForgotPasswordForm,
  PasswordResetError,
  ResetPasswordForm,
  en,
} from 'commercelayer-password-reset'
import type { FormEvent, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { expect, it, onTestFinished, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { setPassword } from '../support/shopper.ts'

/** A checkout form with a dialog. The dialog is a portal, as in every component library. */
function openCheckout(dialog: ReactNode) {
  const placeOrder = vi.fn((event: FormEvent) => {
    event.preventDefault()
  })
  const page = render(
    <form onSubmit={placeOrder} aria-label="Checkout">
      {createPortal(<div role="dialog">{dialog}</div>, document.body)}
      <button type="submit">Place order</button>
    </form>,
  )
  return { placeOrder, ...page }
}

/** Records every submit event before React handles it. */
function listen() {
  const events: Event[] = []
  const hear = (event: Event) => void events.push(event)
  document.addEventListener('submit', hear, true)
  onTestFinished(() => {
    document.removeEventListener('submit', hear, true)
  })
  return events
}

it('doesn’t submit the checkout when a password is set in the checkout’s dialog', async () => {
  const client = createClient()
  const { placeOrder } = openCheckout(<ResetPasswordForm client={client} link={link} />)
  const events = listen()
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  expect(screen.getByRole('heading', { name: en.successTitle })).toBeVisible()
  expect(placeOrder).not.toHaveBeenCalled()
  expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true])
})

it('doesn’t submit the checkout for an invalid password, or for two submits in a row', async () => {
  const client = createClient()
  const { placeOrder } = openCheckout(<ResetPasswordForm client={client} link={link} />)
  const events = listen()
  await setPassword('short')
  await userEvent.keyboard('{Enter}{Enter}')
  expect(await screen.findByText(/too short/)).toBeVisible()
  expect(placeOrder).not.toHaveBeenCalled()
  expect(events.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
})

it('doesn’t submit the checkout when a link is requested in the checkout’s dialog', async () => {
  const onRequestLink = vi.fn(async () => {})
  const { placeOrder } = openCheckout(<ForgotPasswordForm onRequestLink={onRequestLink} />)
  const events = listen()
  await userEvent.type(screen.getByLabelText(en.email), 'john@example.com{Enter}')
  expect(screen.getByRole('heading', { name: en.requestLinkSentTitle })).toBeVisible()
  expect(onRequestLink).toHaveBeenCalledTimes(1)
  expect(placeOrder).not.toHaveBeenCalled()
  expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true])
})

it('doesn’t submit the checkout when a new link is requested after a refusal', async () => {
  const client = createClient()
  const onRequestLink = vi.fn(async () => {})
  const { placeOrder } = openCheckout(
    <ResetPasswordForm client={client} link={link} onRequestLink={onRequestLink} />,
  )
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'invalid-link' })))
  await userEvent.type(screen.getByLabelText(en.email), 'john@example.com{Enter}')
  expect(onRequestLink).toHaveBeenCalledTimes(1)
  expect(placeOrder).not.toHaveBeenCalled()
})

it('lets the checkout’s own button submit the checkout', async () => {
  const { placeOrder } = openCheckout(<ResetPasswordForm client={createClient()} link={link} />)
  await userEvent.click(screen.getByRole('button', { name: 'Place order' }))
  expect(placeOrder).toHaveBeenCalledTimes(1)
})
