import { execFileSync } from 'node:child_process'

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { dictionary } from '@zxcvbn-ts/language-common'
import {
  type PasswordRequirement,
  ResetPasswordForm,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { notCommon } from 'commercelayer-password-reset/common'
import { messages as german } from 'commercelayer-password-reset/locales/de'
import { expect, it } from 'vitest'

import { createClient, link } from '../support/createClient.ts'

const known = dictionary['passwords-common']
const long = [...new Set(known.map((each) => each.toLowerCase()))].filter(
  (each) => each.length >= 8,
)

it('rejects exactly the 3 000 most common passwords of at least eight characters', () => {
  expect(long.length).toBeGreaterThan(10_000)
  expect(long.map((each) => notCommon.test(each)).indexOf(true)).toBe(3000)
  expect(known.filter((each) => !notCommon.test(each)).length).toBe(3000)
})

it('equals the list that scripts/commonPasswords.mjs generates', () => {
  const run = () => execFileSync('node', ['scripts/commonPasswords.mjs', '--check'])
  expect(run).not.toThrow()
})

it.each(['password', 'PassWord', 'PASSWORD', '12345678', 'qwertyuiop', 'iloveyou', '1qaz2wsx'])(
  'rejects %s',
  (password) => {
    expect(notCommon.test(password)).toBe(false)
  },
)

it.each([
  'pw-correct horse',
  'password of mine',
  ' password',
  'passwörter',
  'constructor',
  '💧💧💧',
])('accepts %s', (password) => {
  expect(notCommon.test(password)).toBe(true)
})

it('counts the rule as unmet while the field is empty', () => {
  expect(notCommon.test('')).toBe(false)
})

const policy = passwordPolicy({ requirements: [notCommon] })

it('names the broken rule in the policy’s error message', async () => {
  const { issues = [] } = await policy['~standard'].validate('password')
  expect(issues.map(({ message }) => message)).toEqual([
    en.ruleBroken.replace('{rules}', en.notCommon),
  ])
  expect(await policy['~standard'].validate('pw-correct horse')).toHaveProperty('value')
})

it.each([en, german])(
  'shows the rule in the form’s requirement list and in the field’s error, in $locale',
  async (messages) => {
    const client = createClient()
    render(<ResetPasswordForm client={client} link={link} policy={policy} messages={messages} />)
    expect(screen.getByRole('list')).toHaveTextContent(messages.notCommon)

    await userEvent.type(screen.getByLabelText(messages.password), 'Sunshine')
    await userEvent.type(screen.getByLabelText(messages.confirmation), 'Sunshine')
    await userEvent.click(screen.getByRole('button', { name: messages.submit }))
    const error = messages.ruleBroken.replace('{rules}', messages.notCommon)
    expect(await screen.findByText(error)).toBeVisible()
    expect(client.update).not.toHaveBeenCalled()
  },
)

it('uses the app’s own label in the error', async () => {
  const own: PasswordRequirement = { ...notCommon, label: 'nothing that everyone uses' }
  const { issues = [] } = await passwordPolicy({ requirements: [own] })['~standard'].validate(
    'password',
  )
  expect(issues[0]?.message).toContain('nothing that everyone uses')
})
