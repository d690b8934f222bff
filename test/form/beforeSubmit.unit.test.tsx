import { act, fireEvent, render, screen } from '@testing-library/react'
import {
  ForgotPasswordForm,
  type ForgotPasswordFormProps,
  PasswordResetError,
  type PasswordResetErrorInit,
  type RenderBeforeSubmit,
  en,
} from 'commercelayer-password-reset'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { openForm } from '../support/openForm.tsx'
import { isSentTo } from '../support/sentence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const email = 'john@example.com'
const signal = expect.any(AbortSignal) as AbortSignal
const refused: PasswordResetErrorInit = { kind: 'rejected', status: 403 }
const press = async (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
    await vi.advanceTimersByTimeAsync(0)
  })
const widget = () => document.querySelector<HTMLInputElement>('[name=captcha]')!

/** Adds an input whose value works only once, like a captcha's widget. */
const renderBeforeSubmit: RenderBeforeSubmit = ({ attempt }) => (
  <div key={attempt}>
    <input type="hidden" name="captcha" defaultValue={`token ${attempt}`} />
    <input type="file" name="file" aria-label="File" />
  </div>
)

function open(props: Partial<ForgotPasswordFormProps> = {}) {
  const onRequestLink = vi.fn<ForgotPasswordFormProps['onRequestLink']>(async () => {})
  const defaults = { onRequestLink, email, renderBeforeSubmit }
  render(<ForgotPasswordForm {...defaults} {...props} />)
  return onRequestLink
}

it('renders `renderBeforeSubmit` above the button, and sends the fields it adds', async () => {
  const onRequestLink = open()
  const button = screen.getByRole('button', { name: en.requestLinkSubmit })
  const { DOCUMENT_POSITION_FOLLOWING: after } = Node
  expect(screen.getByLabelText(en.email).compareDocumentPosition(widget()) & after).toBe(after)
  expect(widget().compareDocumentPosition(button) & after).toBe(after)
  await press(en.requestLinkSubmit)
  const fields = { captcha: 'token 0' }
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith(email, { locale: 'en', fields, signal })
})

it('renders `renderBeforeSubmit` in the request form of `<ResetPasswordForm>`', async () => {
  const onRequestLink = vi.fn(async () => {})
  openForm({ link: null, email, onRequestLink, renderBeforeSubmit })
  await press(en.requestLinkSubmit)
  const fields = { captcha: 'token 0' }
  expect(onRequestLink).toHaveBeenCalledExactlyOnceWith(email, { locale: 'en', fields, signal })
})

it('asks for another try with a fresh widget when the server suspects a robot', async () => {
  const onRequestLink = open()
  onRequestLink.mockRejectedValueOnce(new PasswordResetError(refused))
  const used = widget()
  await press(en.requestLinkSubmit)
  expect(screen.getByRole('alert').textContent).toBe(en.requestLinkNotConfirmed)
  expect(screen.getByLabelText(en.email)).toHaveValue(email)
  expect(widget()).not.toBe(used)
  await press(en.requestLinkSubmit)
  expect(onRequestLink).toHaveBeenLastCalledWith(email, {
    locale: 'en',
    fields: { captcha: 'token 1' },
    signal,
  })
  expect(screen.getByText(isSentTo(email))).toBeVisible()
})

it.each<[string, PasswordResetErrorInit]>([
  ['a different 403', { kind: 'unauthorized', status: 403 }],
  ['a 400', { kind: 'rejected', status: 400 }],
  ['a lost answer', { kind: 'network' }],
])('renders a fresh widget after %s, and doesn’t mention robots', async (_what, failure) => {
  const onRequestLink = open()
  onRequestLink.mockRejectedValueOnce(new PasswordResetError(failure))
  await press(en.requestLinkSubmit)
  expect(screen.getByRole('alert').textContent).toBe(en.requestLinkFailed)
  expect(widget()).toHaveValue('token 1')
})

it('keeps the unused widget when an invalid address stops the submit', async () => {
  const onRequestLink = open()
  const unused = widget()
  fireEvent.input(screen.getByLabelText(en.email), { target: { value: 'john@' } })
  await press(en.requestLinkSubmit)
  expect(screen.getByText(en.emailInvalid)).toBeVisible()
  expect(widget()).toBe(unused)
  expect(onRequestLink).not.toHaveBeenCalled()
})

it('reopens a form that has a captcha when “Send the link again” is clicked', async () => {
  const onRequestLink = open()
  await press(en.requestLinkSubmit)
  expect(screen.queryByRole('button', { name: en.sendAgain })).toBeNull()
  await act(async () => vi.advanceTimersByTimeAsync(61_000))
  await press(en.sendAgain)
  expect(screen.getByRole('heading', { name: en.requestLinkTitle })).toHaveFocus()
  expect(screen.getByLabelText(en.email)).toHaveValue(email)
  expect(onRequestLink).toHaveBeenCalledTimes(1)
  await press(en.requestLinkSubmit)
  expect(onRequestLink).toHaveBeenCalledTimes(2)
  expect(screen.getByText(isSentTo(email))).toBeVisible()
})

it('sends the link again without showing the form when `renderBeforeSubmit` is unset', async () => {
  const onRequestLink = open({ renderBeforeSubmit: undefined })
  await press(en.requestLinkSubmit)
  await act(async () => vi.advanceTimersByTimeAsync(61_000))
  await press(en.sendAgain)
  expect(onRequestLink.mock.calls.map(([, { fields }]) => fields)).toEqual([{}, {}])
  expect(screen.getByText(isSentTo(email))).toBeVisible()
})
