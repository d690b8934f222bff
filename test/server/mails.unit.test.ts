import { mail as en } from 'commercelayer-password-reset/locales/en'
// @vitest-environment jsdom
import {
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
} from 'commercelayer-password-reset/server'
import { expect, it, onTestFinished, vi } from 'vitest'

const url = 'https://shop.example/reset?customerPasswordResetId=xYZ&resetPasswordToken=tk&lang=de'
const reset = {
  to: 'john@example.com',
  url,
  expiresAt: new Date('2026-03-04T17:05:00Z'),
  shop: 'Fish & <b>Chips</b>',
}
const changed = {
  at: new Date('2026-03-04T17:05:00.000Z'),
  shop: 'Acme',
  forgotUrl: 'https://shop.example/forgot',
}
const noAccount = {
  shop: 'Acme',
  signUpUrl: 'https://shop.example/sign-up',
  shopUrl: 'https://shop.example/',
}
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

it('writes the subject and the plain text of the reset mail', () => {
  const { subject, text } = resetPasswordMail(reset)
  expect(subject).toBe('Reset your Fish & <b>Chips</b> password')
  expect(text).toBe(`Reset your password

We received a request to reset the password for your Fish & <b>Chips</b> account.

Create a new password
${url}

You can use the link once, within 1 hour.

If you didn’t ask for this, ignore this email. Your password stays the same.
`)
})

it.each([
  [6 * 60, '6 hours'],
  [6 * 60 - 5, '6 hours'],
  [6 * 60 - 6, '5 hours'],
  [61, '1 hour'],
  [1, '1 hour'],
  [-1, '1 hour'],
])('writes into the mail that a link expiring in %i minutes works for %s', (minutes, hours) => {
  vi.useFakeTimers({ now: reset.expiresAt.getTime() - minutes * 60_000 })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  expect(resetPasswordMail(reset).text).toContain(`within ${hours}.`)
})

it('writes the changed-password mail, without a token', () => {
  const { html, subject, text } = passwordChangedMail(changed)
  expect(subject).toBe('Your Acme password was changed')
  expect(text).toContain('The password for your Acme account was changed on March 4, 2026')
  expect(text).toContain(`\n\n${en.changedButton}\n${changed.forgotUrl}\n`)
  expect(html).not.toContain('resetPasswordToken')
})

it('ends the changed-password mail with the shop’s contact, if the shop has one', () => {
  const { html, text } = passwordChangedMail({ ...changed, contact: 'help@<b>shop</b>.example' })
  expect(text).toMatch(/\n\nContact us: help@<b>shop<\/b>\.example\n$/)
  expect(parse(html).body.textContent).toContain('\nContact us: help@<b>shop</b>.example\n')
  expect(parse(html).querySelector('b')).toBeNull()
  expect(passwordChangedMail(changed).text).toMatch(/\nhttps:\/\/shop\.example\/forgot\n$/)
})

it('writes the no-account mail, with links to the sign-up page and to the shop', () => {
  const { html, subject, text } = noAccountMail(noAccount)
  expect(subject).toBe('There’s no Acme account for this email address')
  expect(text).toBe(`No account found

We received a request to reset the Acme password for this email address, \
but there’s no account for it.

You may have signed up with a different email address. If so, ask for a link with that one.

Create an account
https://shop.example/sign-up

Go to Acme
https://shop.example/

If you didn’t ask for this, ignore this email.
`)
  const links = [...parse(html).querySelectorAll('a')]
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([
    [noAccount.signUpUrl, en.noAccountButton],
    [noAccount.signUpUrl, noAccount.signUpUrl],
    [noAccount.shopUrl, noAccount.shopUrl],
  ])
})

it('links the no-account mail’s button to the shop when there is no sign-up page', () => {
  const { html, text } = noAccountMail({ shop: 'Acme', shopUrl: noAccount.shopUrl })
  const links = [...parse(html).querySelectorAll('a')]
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([
    [noAccount.shopUrl, 'Go to Acme'],
    [noAccount.shopUrl, noAccount.shopUrl],
  ])
  expect(text).not.toContain('sign-up')
})

it.each([
  ['reset', resetPasswordMail(reset).html],
  ['changed-password', passwordChangedMail(changed).html],
  ['no-account', noAccountMail({ shop: 'Acme', shopUrl: noAccount.shopUrl }).html],
])('writes an accessible %s mail that loads nothing', (_name, html) => {
  const document = parse(html)
  expect(document.documentElement.lang).toBe('en')
  expect(document.documentElement.dir).toBe('ltr')
  expect(document.title).not.toBe('')
  expect(document.querySelectorAll('h1')).toHaveLength(1)
  expect(document.querySelectorAll('img, script, link, iframe, object, form, svg')).toHaveLength(0)
  expect(html).not.toMatch(/url\(|@import|src=/)
  const links = [...document.querySelectorAll('a')]
  expect(links.map((link) => link.textContent === '')).toEqual([false, false])
  expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(1)
  expect(html).toContain('prefers-color-scheme: dark')
})

it('shows the link as a button and as text, and escapes the shop’s name', () => {
  const document = parse(resetPasswordMail(reset).html)
  const links = [...document.querySelectorAll('a')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual([url, url])
  expect(links.map(({ textContent }) => textContent)).toEqual([en.resetButton, url])
  expect(document.querySelector('b')).toBeNull()
  expect(document.body.textContent).toContain('Fish & <b>Chips</b>')
})

it('escapes the shop’s name and the link', () => {
  const hostile = `"'><script>alert(1)</script>`
  const { html } = resetPasswordMail({
    ...reset,
    url: `https://a.example/${hostile}`,
    shop: hostile,
  })
  const document = parse(html)
  expect(document.querySelector('script')).toBeNull()
  expect(document.querySelectorAll('a')).toHaveLength(2)
  expect([...document.querySelectorAll('a')].flatMap((link) => [...link.attributes])).toHaveLength(
    6,
  )
})

it('begins every mail with the shop’s name, and ends it with the link’s address', () => {
  for (const { html } of [
    resetPasswordMail(reset),
    passwordChangedMail(changed),
    noAccountMail(noAccount),
  ]) {
    const parts = [...parse(html).querySelectorAll('bdi, h1, .mail > p, .button, .rule a')]
    expect(parts.slice(0, 3).map(({ localName }) => localName)).toEqual(['p', 'bdi', 'h1'])
    expect(parts.at(-1)?.closest('.rule')).not.toBeNull()
    expect(parts.findIndex((part) => part.matches('.button'))).toBeLessThan(parts.length - 1)
  }
  const { html } = resetPasswordMail(reset)
  expect(html.indexOf(en.resetIgnore.slice(-20))).toBeLessThan(html.indexOf(en.resetAddress))
})

it('prints only the shop’s name and the warning in bold', () => {
  const loud = [...parse(passwordChangedMail(changed).html).querySelectorAll<HTMLElement>('p')]
    .filter(({ style }) => style.fontWeight === '600')
    .map(({ textContent }) => textContent)
  expect(loud).toEqual([changed.shop, en.changedWarning])
})

it.each([
  [{}, 'rgb(31, 31, 31)', 'rgb(255, 255, 255)', '#e2e2e2'],
  [{ accent: '#0b6e4f' }, 'rgb(11, 110, 79)', 'rgb(255, 255, 255)', '#0b6e4f'],
  [{ accent: '#FFD400' }, 'rgb(255, 212, 0)', 'rgb(0, 0, 0)', '#FFD400'],
  [{ accent: '#0b6e4f', accentText: '#f0fff0' }, 'rgb(11, 110, 79)', 'rgb(240, 255, 240)', '#0b6'],
])('colours the button for the options %j', (look, ground, text, dark) => {
  const { html } = resetPasswordMail({ ...reset, ...look })
  const button = parse(html).querySelector<HTMLElement>('.button')!
  expect(button.style.color).toBe(text)
  expect(button.parentElement!.style.background).toBe(ground)
  expect(html).toContain(`.cell { background: ${dark}`)
})

it.each(['red', '#fff', '#0b6e4f;}', ''])(
  'rejects the invalid colour %j, and names the option `accent`',
  (accent) => {
    expect(() => resetPasswordMail({ ...reset, accent })).toThrow('`accent` must be')
  },
)

it('keeps the subject on one line, so nobody can add a header', () => {
  const { subject } = resetPasswordMail({ ...reset, shop: 'Acme\r\nBcc: evil@example.com' })
  expect(subject).toBe('Reset your Acme Bcc: evil@example.com password')
})

it('writes a mail from right to left, with the link’s address from left to right', () => {
  const messages = { ...en, locale: 'ar', dir: 'rtl', resetTitle: 'كلمة مرور جديدة' } as const
  const { html } = resetPasswordMail({ ...reset, messages })
  const document = parse(html)
  expect(document.documentElement.dir).toBe('rtl')
  expect(document.documentElement.lang).toBe('ar')
  expect(document.querySelector('.mail')?.getAttribute('dir')).toBe('rtl')
  expect(document.querySelector('h1')?.textContent).toBe(messages.resetTitle)
  expect(document.querySelectorAll('a')[1]?.dir).toBe('ltr')
  expect(html).not.toMatch(/(left|right)\s*:/)
  expect(passwordChangedMail({ ...changed, messages }).text).toContain('مارس')
})

it.each([
  ['de_AT', '4. März 2026'],
  ['not a tag', 'March 4, 2026'],
  ['', 'March 4, 2026'],
])('writes the date for the locale “%s”, or in English for an invalid locale', (locale, date) => {
  expect(passwordChangedMail({ ...changed, messages: { ...en, locale } }).text).toContain(date)
})

it.each([
  ['reset', resetPasswordMail(reset)],
  ['changed-password', passwordChangedMail(changed)],
  ['no-account', noAccountMail(noAccount)],
])('adds headers that suppress out-of-office replies to the %s mail', (_what, { headers }) => {
  expect(headers).toEqual({
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  })
})

it.each([
  ['shop', { shop: undefined }],
  ['shop', { shop: '' }],
  ['url', { url: undefined }],
  ['expiresAt', { expiresAt: reset.expiresAt.toISOString() }],
  ['expiresAt', { expiresAt: new Date('never') }],
  ['expiresAt', { expiresAt: undefined }],
])('rejects a wrong `%s` of the reset mail: %j', (name, wrong) => {
  const write = () => resetPasswordMail({ ...reset, ...wrong } as typeof reset)
  expect(write).toThrow(TypeError)
  expect(write).toThrow(`\`${name}\` must be`)
})

it.each([
  ['shop', { shop: undefined }],
  ['forgotUrl', { forgotUrl: '' }],
  ['at', { at: '2026-03-04T17:05:00.000Z' }],
  ['contact', { contact: '' }],
])('rejects a wrong `%s` of the changed-password mail: %j', (name, wrong) => {
  const write = () => passwordChangedMail({ ...changed, ...wrong } as typeof changed)
  expect(write).toThrow(TypeError)
  expect(write).toThrow(`\`${name}\` must be`)
})

it.each([
  ['shop', { shop: '' }],
  ['shopUrl', { shopUrl: undefined }],
  ['signUpUrl', { signUpUrl: '' }],
])('rejects a wrong `%s` of the no-account mail: %j', (name, wrong) => {
  const write = () => noAccountMail({ ...noAccount, ...wrong } as typeof noAccount)
  expect(write).toThrow(TypeError)
  expect(write).toThrow(`\`${name}\` must be`)
})
