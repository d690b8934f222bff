import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PasswordResetError, ResetPasswordForm, passwordPolicy } from 'commercelayer-password-reset'
import { Profiler } from 'react'
import { expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { passwordInput, submitButton } from '../support/elements.ts'
import { openForm } from '../support/openForm.tsx'
import { problem } from '../support/sentence.ts'
import { setPassword } from '../support/shopper.ts'

const policy = passwordPolicy({
  requirements: [
    {
      id: 'not-shop',
      label: 'without the shop’s name',
      test: (password) => !password.includes('acme'),
    },
  ],
})

const list = () => document.querySelector<HTMLElement>('[data-part=requirements]')!
const announced = () => list().querySelector('[aria-live=polite]')!.textContent

it('describes the field by its rules, and says in the list which rules are met', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} policy={policy} />)
  const description = 'Password requirements: 8 characters or more and without the shop’s name.'
  const items = () =>
    [...list().querySelectorAll('li')].map(({ lastElementChild }) => lastElementChild?.textContent)
  expect(passwordInput()).toHaveAccessibleDescription(description)
  expect(items()).toEqual([
    '8 characters or more: not met yet',
    'without the shop’s name: not met yet',
  ])
  await userEvent.type(passwordInput(), 'x')
  // Screen readers repeat a description that changes, so the description stays the same.
  expect(passwordInput()).toHaveAccessibleDescription(description)
  expect(items()[1]).toBe('without the shop’s name: met')
})

it('treats an app’s rule and the package’s rule with the same id as two rules', async () => {
  const noLabel = { id: 'min-length', test: (password: string) => password.length > 10 }
  const clashing = passwordPolicy({ requirements: [noLabel, { ...noLabel, label: 'long' }] })
  render(<ResetPasswordForm client={createClient()} link={link} policy={clashing} />)
  await userEvent.type(passwordInput(), 'eight ch')
  const items = [...list().querySelectorAll('li')].map(
    ({ lastElementChild }) => lastElementChild?.textContent,
  )
  expect(items).toEqual([
    '8 characters or more: met',
    'min-length: not met yet',
    'long: not met yet',
  ])
})

it('politely announces only the rule whose state changes', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} policy={policy} />)
  expect(announced()).toBe('')
  await userEvent.type(passwordInput(), 'horse st')
  expect(announced()).toBe('8 characters or more: met')
  await userEvent.type(passwordInput(), '{Backspace}')
  expect(announced()).toBe('8 characters or more: not met yet')
  await userEvent.type(passwordInput(), ' acme')
  expect(announced()).toBe('without the shop’s name: not met yet')
})

it('announces all rules whose states change at the same time, as after a paste', async () => {
  render(<ResetPasswordForm client={createClient()} link={link} policy={policy} />)
  await userEvent.click(passwordInput())
  await userEvent.paste('correct horse')
  expect(announced()).toBe('8 characters or more: met and without the shop’s name: met')
  await userEvent.clear(passwordInput())
  expect(announced()).toBe(
    '8 characters or more: not met yet and without the shop’s name: not met yet',
  )
})

it('re-renders only the list, once for each rule whose state changes', async () => {
  const commits: string[] = []
  render(
    <Profiler id="form" onRender={() => void commits.push('form')}>
      <ResetPasswordForm
        client={createClient()}
        link={link}
        policy={policy}
        renderPasswordField={(_field, element) => (
          <Profiler id="field" onRender={() => void commits.push('field')}>
            {element}
          </Profiler>
        )}
      />
    </Profiler>,
  )
  commits.length = 0
  // The first character meets the letter rule, and the eighth meets the length rule.
  await userEvent.type(passwordInput(), '123456789012345678901234567890')
  expect(commits).toEqual(['form', 'form'])
})

it('quotes the broken rule’s own words in the error, and sends nothing', async () => {
  const { client } = openForm({ policy })
  await setPassword('acme acme acme')
  expect(passwordInput()).toBeInvalid()
  expect(document.querySelector('[data-part=error]')).toHaveTextContent(
    /^This password doesn’t meet a requirement: without the shop’s name\.$/,
  )
  expect(client.update).not.toHaveBeenCalled()
})

it.each([
  ['a whole sentence as its label', { id: 'digit', label: 'One digit.' }, 'One digit.'],
  ['no label', { id: 'a digit' }, 'a digit.'],
])('ends the error with one full stop for a rule with %s', async (_what, rule, end) => {
  const test = (password: string) => /\d/.test(password)
  openForm({ policy: passwordPolicy({ requirements: [{ ...rule, test }] }) })
  await setPassword('correct horse')
  const error = document.querySelector('[data-part=error]')
  expect(error?.textContent).toBe(`This password doesn’t meet a requirement: ${end}`)
})

it('announces the start and the end of a wait, not every second', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  try {
    const { client } = openForm()
    await setPassword()
    await act(async () =>
      client.answers[0]?.reject(new PasswordResetError({ kind: 'rate-limited', retryAfter: 3000 })),
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('You can try again in 3 seconds.')
    const changed = vi.fn()
    // The number changes every second, so only the rest of the text is in the live region.
    expect(screen.getByText(/You can try again in/)).toHaveAttribute('aria-live', 'off')
    const spoken = alert.querySelector('p:not([aria-live])')!
    new MutationObserver(() => void changed(spoken.textContent)).observe(spoken, {
      subtree: true,
      characterData: true,
      childList: true,
    })
    await act(async () => vi.advanceTimersByTimeAsync(2000))
    expect(screen.getByText('You can try again in 1 second.')).toBeVisible()
    expect(changed).not.toHaveBeenCalled()
    await act(async () => vi.advanceTimersByTimeAsync(2000))
    expect(changed).toHaveBeenCalledExactlyOnceWith(problem('retryNow'))
    expect(screen.getByRole('alert')).toBe(alert)
    expect(screen.queryByText(/You can try again in/)).toBeNull()
    expect(submitButton()).not.toHaveAttribute('aria-disabled')
  } finally {
    vi.useRealTimers()
  }
})
