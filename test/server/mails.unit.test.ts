// @vitest-environment jsdom
import {
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
} from 'commercelayer-password-reset/server'
import { expect, it } from 'vitest'

import { mail as en } from '../../src/locales/en.ts'

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

it('writes the mail with the link, for text programs as well', () => {
  const { subject, text } = resetPasswordMail(reset)
  expect(subject).toBe('Choose a new password for Fish & <b>Chips</b>')
  expect(text.replaceAll('\u202f', ' ')).toBe(`Choose a new password

Somebody, most likely you, has asked for a new password for your account at Fish & <b>Chips</b>.

Open this address in your browser:

${url}

The link works once, until March 4, 2026 at 5:05 PM (UTC).

If you didn’t ask for it, you can ignore this email: nothing has changed.
`)
})

it('writes the mail about a changed password, without a token', () => {
  const { html, subject, text } = passwordChangedMail(changed)
  expect(subject).toBe('Your password for Acme was changed')
  expect(text).toContain('The password of your account at Acme was changed on March 4, 2026')
  expect(text).toContain(changed.forgotUrl)
  expect(html).not.toContain('resetPasswordToken')
})

it('writes the mail about no account, with a way to sign up and to the shop', () => {
  const { html, subject, text } = noAccountMail(noAccount)
  expect(subject).toBe('No account at Acme with this email address')
  expect(text).toBe(`There is no account with this address

Somebody, most likely you, has asked for a new password at Acme. \
There is no account with this email address.

Perhaps you signed up with another email address. If so, ask for a link with that one.

https://shop.example/sign-up

Go to Acme

https://shop.example/

If you didn’t ask for it, you can ignore this email.
`)
  const links = [...parse(html).querySelectorAll('a')]
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([
    [noAccount.signUpUrl, en.noAccountButton],
    [noAccount.signUpUrl, noAccount.signUpUrl],
    [noAccount.shopUrl, noAccount.shopUrl],
  ])
})

it('leads to the shop alone where nobody can sign up', () => {
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
  ['changed', passwordChangedMail(changed).html],
  ['no account', noAccountMail({ shop: 'Acme', shopUrl: noAccount.shopUrl }).html],
])('is accessible and loads nothing: %s', (_name, html) => {
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

it('has the link as a button and as text, and the shop’s name as text', () => {
  const document = parse(resetPasswordMail(reset).html)
  const links = [...document.querySelectorAll('a')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual([url, url])
  expect(links.map(({ textContent }) => textContent)).toEqual([en.resetButton, url])
  expect(document.querySelector('b')).toBeNull()
  expect(document.body.textContent).toContain('Fish & <b>Chips</b>')
})

it('lets no name or address out of its place', () => {
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

it('has a subject of one line, so that no header can be added', () => {
  const { subject } = resetPasswordMail({ ...reset, shop: 'Acme\r\nBcc: evil@example.com' })
  expect(subject).toBe('Choose a new password for Acme Bcc: evil@example.com')
})

it('takes words of another language, from right to left, and leaves the address as it is', () => {
  const messages = { ...en, locale: 'ar', dir: 'rtl', resetTitle: 'كلمة مرور جديدة' } as const
  const { html, text } = resetPasswordMail({ ...reset, messages })
  const document = parse(html)
  expect(document.documentElement.dir).toBe('rtl')
  expect(document.documentElement.lang).toBe('ar')
  expect(document.querySelector('.mail')?.getAttribute('dir')).toBe('rtl')
  expect(document.querySelector('h1')?.textContent).toBe(messages.resetTitle)
  expect(document.querySelectorAll('a')[1]?.dir).toBe('ltr')
  expect(html).not.toMatch(/(left|right)\s*:/)
  expect(text).toContain('مارس')
})

it.each([
  ['de_AT', '4. März 2026'],
  ['not a tag', 'March 4, 2026'],
  ['', 'March 4, 2026'],
])('writes the mail with the locale “%s”, too', (locale, date) => {
  expect(resetPasswordMail({ ...reset, messages: { ...en, locale } }).text).toContain(date)
})

it.each([
  ['the link', resetPasswordMail(reset)],
  ['a changed password', passwordChangedMail(changed)],
  ['no account', noAccountMail(noAccount)],
])('asks with the mail about %s that no out-of-office reply quotes it', (_what, { headers }) => {
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
])('names a wrong `%s` of the mail with the link: %j', (name, wrong) => {
  const write = () => resetPasswordMail({ ...reset, ...wrong } as typeof reset)
  expect(write).toThrow(TypeError)
  expect(write).toThrow(`\`${name}\` must be`)
})

it.each([
  ['shop', { shop: undefined }],
  ['forgotUrl', { forgotUrl: '' }],
  ['at', { at: '2026-03-04T17:05:00.000Z' }],
])('names a wrong `%s` of the mail about a changed password: %j', (name, wrong) => {
  const write = () => passwordChangedMail({ ...changed, ...wrong } as typeof changed)
  expect(write).toThrow(TypeError)
  expect(write).toThrow(`\`${name}\` must be`)
})

it.each([
  ['shop', { shop: '' }],
  ['shopUrl', { shopUrl: undefined }],
  ['signUpUrl', { signUpUrl: '' }],
])('names a wrong `%s` of the mail about no account: %j', (name, wrong) => {
  const write = () => noAccountMail({ ...noAccount, ...wrong } as typeof noAccount)
  expect(write).toThrow(TypeError)
  expect(write).toThrow(`\`${name}\` must be`)
})
