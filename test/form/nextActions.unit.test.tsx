import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type PasswordResetErrorKind,
  type ResetPasswordFormProps,
  PasswordResetError,
  ResetPasswordForm,
  en,
} from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

const link = { id: 'xYZkjABcde', token: 'token' }
const actions = () =>
  Array.from(document.querySelectorAll<HTMLElement>('[data-part=action]'), (action) => [
    action.textContent,
    action.matches('[data-primary] > :first-child'),
  ])

function open(props: Partial<ResetPasswordFormProps>, kind?: PasswordResetErrorKind) {
  const client = {
    update: async ({ id }: { id: string }) => {
      if (kind) throw new PasswordResetError({ kind })
      return Promise.resolve({ id, type: 'customer_password_resets' as const })
    },
  }
  render(
    <ResetPasswordForm
      client={client}
      link={link}
      signInHref="/login"
      requestLinkHref="/forgot"
      confirmation={false}
      {...props}
    />,
  )
}

async function submit() {
  await userEvent.type(screen.getByLabelText(en.password), 'correct horse battery')
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
}

it('makes signing in the primary action after success', async () => {
  open({})
  await submit()
  await screen.findByRole('heading', { name: en.successTitle })
  expect(actions()).toEqual([[en.signIn, true]])
  expect(screen.getByRole('link').firstElementChild?.tagName).toBe('SPAN')
})

it.each<[PasswordResetErrorKind, 'error' | 'warning', [string, boolean][]]>([
  ['network', 'warning', [[en.signIn, true]]],
  ['in-flight', 'warning', []],
  ['unauthorized', 'error', [[en.requestLink, false]]],
  ['rate-limited', 'error', []],
])(
  'shows `%s` with the tone “%s”, and makes no action primary except signing in',
  async (kind, tone, expected) => {
    open({}, kind)
    await submit()
    expect(await screen.findByRole('alert')).toHaveAttribute('data-tone', tone)
    expect(actions()).toEqual(expected)
  },
)

it('keeps the submit button primary when the app has no sign-in page', async () => {
  const kinds: PasswordResetErrorKind[] = ['network', 'unauthorized']
  const update = () => Promise.reject(new PasswordResetError({ kind: kinds.shift()! }))
  open({ client: { update }, signInHref: undefined })
  await submit()
  await screen.findByRole('alert')
  await userEvent.click(screen.getByRole('button', { name: en.submit }))
  await screen.findByRole('link', { name: en.requestLink })
  expect(actions()).toEqual([[en.requestLink, false]])
})

it('makes the first action primary when the link is missing', () => {
  open({ link: null })
  expect(actions()).toEqual([
    [en.requestLink, true],
    [en.signIn, false],
  ])
})

it('puts the form for a new link before the other actions, and makes none of them primary', () => {
  open({ link: null, requestLinkHref: undefined, onRequestLink: async () => {} })
  expect(actions()).toEqual([[en.signIn, false]])
  const form = document.querySelector('form')!
  const signIn = screen.getByRole('link', { name: en.signIn })
  expect(form.compareDocumentPosition(signIn)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

it('hides the form after a link was requested, and shows no primary action', async () => {
  open({ link: null, requestLinkHref: undefined, onRequestLink: async () => {} })
  await userEvent.type(screen.getByLabelText(en.email), 'john@example.com')
  await userEvent.click(screen.getByRole('button', { name: en.requestLinkSubmit }))
  await screen.findByRole('heading', { name: en.requestLinkSentTitle })
  expect(document.querySelector('form')).toBeNull()
  expect(actions()).toEqual([
    [en.otherAddress, false],
    [en.signIn, false],
  ])
})

it('makes opening the inbox the primary action when the mail service is known', async () => {
  open({ link: null, requestLinkHref: undefined, onRequestLink: async () => {} })
  await userEvent.type(screen.getByLabelText(en.email), 'john@gmail.com')
  await userEvent.click(screen.getByRole('button', { name: en.requestLinkSubmit }))
  await screen.findByRole('heading', { name: en.requestLinkSentTitle })
  expect(actions()).toEqual([
    ['Open Gmail', true],
    [en.otherAddress, false],
    [en.signIn, false],
  ])
})

it('marks the first of the app’s own links as primary', () => {
  open({
    link: null,
    renderLink: ({ href, label }) => (
      <a href={href} data-part="action">
        {label}
      </a>
    ),
  })
  expect(actions()).toEqual([
    [en.requestLink, true],
    [en.signIn, false],
  ])
})
