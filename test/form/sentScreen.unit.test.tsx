import { act, render, screen } from '@testing-library/react'
import {
  ForgotPasswordForm,
  type ForgotPasswordFormProps,
  type NextAction,
  type RequestLinkState,
  en,
} from 'commercelayer-password-reset'
import { afterEach, expect, it, vi } from 'vitest'

import { openForm } from '../support/openForm.tsx'
import { isSentTo, sentTo } from '../support/sentence.ts'

afterEach(() => void vi.useRealTimers())

const actions = () =>
  Array.from(document.querySelectorAll('[data-part=action]'), ({ textContent }) => textContent)
const press = async (name: string) => act(async () => screen.getByRole('button', { name }).click())

function open(props: Partial<ForgotPasswordFormProps> = {}) {
  render(<ForgotPasswordForm onRequestLink={async () => {}} {...props} />)
}

/** Opens the screen that appears after a link request for this address. */
async function openSent(email: string, props: Partial<ForgotPasswordFormProps> = {}) {
  open({ email, ...props })
  await press(en.requestLinkSubmit)
}

it.each(['john@example.com', '$&$1@example.com'])(
  'shows the address %s isolated from the direction of the surrounding text',
  async (email) => {
    const states: RequestLinkState[] = []
    await openSent(email, { renderRequestLink: (state, element) => (states.push(state), element) })
    expect(screen.getByText(email).tagName).toBe('BDI')
    expect(screen.getByText(isSentTo(email))).toBeVisible()
    const { step, message } = states.at(-1)!
    expect({ step, message }).toEqual({ step: 'sent', message: expect.stringContaining(email) })
    expect(states.at(-1)).toMatchObject({ email })
    expect(states[0]).not.toHaveProperty('email')
  },
)

it('shows a sentence without an address when the address is unknown', () => {
  const states: RequestLinkState[] = []
  open({ sent: true, renderRequestLink: (state, element) => (states.push(state), element) })
  expect(screen.getByText(en.requestLinkSent)).toBeVisible()
  expect(states.at(-1)).not.toHaveProperty('email')
})

it('never claims that a link was sent, since that would confirm an account', () => {
  expect(sentTo('john@example.com')).toMatch(/^If there’s an account for /)
  expect(en.requestLinkSent).toMatch(/^If there’s an account for /)
  expect(en.requestLinkWait).not.toMatch(/was .*sent|have sent|’ve sent/)
})

it('offers three actions in order: a different address, signing up, signing in', async () => {
  await openSent('john@example.com', { signInHref: '/login', signUpHref: '/sign-up' })
  expect(actions()).toEqual([en.otherAddress, en.signUp, en.signIn])
  expect(screen.getByRole('link', { name: en.signUp })).toHaveAttribute('href', '/sign-up')
})

it('hides the link to the app’s page for a new link if a button can resend the link', async () => {
  vi.useFakeTimers()
  const email = 'john@example.com'
  openForm({ link: null, onRequestLink: async () => {}, email, requestLinkHref: '/forgot' })
  expect(actions()).toEqual([en.requestLink])
  await press(en.requestLinkSubmit)
  await act(async () => vi.advanceTimersByTimeAsync(61_000))
  expect(actions()).toEqual([en.sendAgain, en.otherAddress])
})

it('offers signing up only after a link was requested in the `<ResetPasswordForm>`', async () => {
  const onRequestLink = async () => {}
  openForm({ link: null, onRequestLink, email: 'john@gmail.com', signUpHref: '/sign-up' })
  expect(actions()).toEqual([])
  await press(en.requestLinkSubmit)
  expect(actions()).toEqual(['Open Gmail', en.otherAddress, en.signUp])
})

it.each([
  ['john@gmail.com', 'Open Gmail', 'https://gmail.com'],
  ['john@googlemail.com', 'Open Gmail', 'https://gmail.com'],
  ['John@HotMail.com', 'Open Outlook', 'https://outlook.live.com/mail'],
  ['john@outlook.com', 'Open Outlook', 'https://outlook.live.com/mail'],
  ['john@live.com', 'Open Outlook', 'https://outlook.live.com/mail'],
  ['john@yahoo.com', 'Open Yahoo', 'https://mail.yahoo.com'],
  ['john@icloud.com', 'Open iCloud', 'https://icloud.com/mail'],
  ['john@aol.com', 'Open AOL', 'https://mail.aol.com'],
  ['john@gmx.de', 'Open GMX', 'https://gmx.net'],
  ['john@gmx.net', 'Open GMX', 'https://gmx.net'],
  ['john@web.de', 'Open WEB.DE', 'https://web.de'],
])('links %s to its inbox in a new tab: %s', async (email, name, href) => {
  await openSent(email)
  const link = screen.getByRole('link', { name })
  expect(link).toHaveAttribute('href', href)
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  expect(actions()).toEqual([name, en.otherAddress])
})

it.each([
  'john@example.com',
  'john@gmail.com.example',
  'john@notgmail.com',
  'john@gmail',
  'gmail.com@example.com',
  'john@constructor',
])('shows no inbox link for %s', async (email) => {
  await openSent(email)
  expect(screen.queryByRole('link')).toBeNull()
  expect(actions()).toEqual([en.otherAddress])
})

it('shows no inbox link when the address was typed on another page', () => {
  open({ sent: true, email: 'john@gmail.com' })
  expect(screen.getByText(isSentTo('john@gmail.com'))).toBeVisible()
  expect(actions()).toEqual([en.otherAddress])
})

it('opens the sign-in link in the same tab, without a referrer', async () => {
  await openSent('john@gmail.com', { signInHref: '/login' })
  const signIn = screen.getByRole('link', { name: en.signIn })
  expect(signIn).not.toHaveAttribute('target')
  expect(signIn.getAttribute('rel')).toContain('noreferrer')
})

it('tells `renderLink` which link leads out of the shop', async () => {
  const links: object[] = []
  await openSent('john@gmail.com', {
    signInHref: '/login',
    renderLink: (link, element) => (links.push(link), element),
  })
  expect(links.slice(-2)).toEqual([
    { label: 'Open Gmail', href: 'https://gmail.com', external: true },
    { label: en.signIn, href: '/login' },
  ])
})

it('lists the next actions by name in the state', async () => {
  const states: RequestLinkState[] = []
  vi.useFakeTimers()
  await openSent('john@gmail.com', {
    signInHref: '/login',
    signUpHref: '/sign-up',
    renderRequestLink: (state, element) => (states.push(state), element),
  })
  await act(async () => vi.advanceTimersByTimeAsync(61_000))
  const names: NextAction['name'][] = states.at(-1)!.actions.map(({ name }) => name)
  expect(names).toEqual(['open-inbox', 'send-again', 'other-address', 'sign-up', 'sign-in'])
})
