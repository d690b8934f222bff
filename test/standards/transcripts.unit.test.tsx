import { virtual } from '@guidepup/virtual-screen-reader'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PasswordResetError, type ResetPasswordFormProps } from 'commercelayer-password-reset'
import { afterEach, expect, it } from 'vitest'

import { confirmationInput, passwordInput, submitButton } from '../support/elements.ts'
import { openFullForm } from '../support/openForm.tsx'
import { fillIn, newPassword } from '../support/shopper.ts'

/** Opens the form, and starts a virtual screen reader in it. */
async function open(props: Partial<ResetPasswordFormProps> = {}) {
  const { client, container } = openFullForm(props)
  await virtual.start({ container })
  return client
}

/** Reads until the screen reader returns to its first phrase. */
async function readOn(): Promise<void> {
  const first = await virtual.lastSpokenPhrase()
  for (let step = 0; step < 60; step++) {
    await virtual.next()
    if ((await virtual.lastSpokenPhrase()) === first) return
  }
}

/**
 * Reads the alert from beginning to end, because the virtual screen reader doesn't announce an
 * inserted alert.
 */
async function readAlert(): Promise<string[]> {
  await virtual.stop()
  await virtual.start({ container: screen.getByRole('alert') })
  await readOn()
  return virtual.spokenPhraseLog()
}

/** Waits until the form has announced that saving takes a while. */
const settleLong = () => act(async () => new Promise((resolve) => setTimeout(resolve, 750)))

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)))

afterEach(async () => {
  await virtual.stop()
})

it('reads the form aloud', async () => {
  await open()
  await readOn()
  expect(await virtual.spokenPhraseLog()).toMatchSnapshot()
})

it('announces the main path: typing, submitting, sending, success', async () => {
  const client = await open()
  await fillIn(newPassword)
  await userEvent.click(submitButton())
  await settleLong()
  await act(async () => client.answers[0]?.resolve())
  await settle()
  await readOn()
  expect(await virtual.spokenPhraseLog()).toMatchSnapshot()
})

it('announces an error at a field', async () => {
  await open()
  await userEvent.type(passwordInput(), 'short')
  await userEvent.type(confirmationInput(), 'short')
  await userEvent.click(submitButton())
  await settle()
  expect(await virtual.spokenPhraseLog()).toMatchSnapshot()
})

it('announces a refused link, and reads the next actions', async () => {
  const client = await open()
  await fillIn(newPassword)
  await userEvent.click(submitButton())
  await settle()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'invalid-link' })))
  await settle()
  await readOn()
  expect(await virtual.spokenPhraseLog()).toMatchSnapshot()
})

it('reads a problem, and whether the password was changed', async () => {
  const client = await open()
  await fillIn(newPassword)
  await userEvent.click(submitButton())
  await settle()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'network' })))
  expect(await readAlert()).toMatchSnapshot('after a lost answer')
  await userEvent.click(submitButton())
  await settle()
  await act(async () => client.answers[1]?.reject(new PasswordResetError({ kind: 'unauthorized' })))
  expect(await readAlert()).toMatchSnapshot('after a second try')
})

it('announces a request for a new link: from a problem, invalid address, sent', async () => {
  const client = await open({
    email: undefined,
    requestLinkHref: undefined,
    onRequestLink: async () => {},
  })
  await fillIn(newPassword)
  await userEvent.click(submitButton())
  await settle()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'rejected' })))
  await settle()
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name }))
    await settle()
  }
  await press('Request a new link')
  await press('Send link')
  await userEvent.type(screen.getByLabelText('Email address'), 'john@example.com')
  await press('Send link')
  await readOn()
  expect(await virtual.spokenPhraseLog()).toMatchSnapshot()
})

it('never reads the password aloud', async () => {
  const client = await open()
  await fillIn(newPassword)
  await userEvent.click(submitButton())
  await settleLong()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'network' })))
  await settle()
  const said = (await virtual.spokenPhraseLog()).join('\n')
  expect(said).toContain('Saving your new password…')
  expect(said).not.toContain(newPassword)
})
