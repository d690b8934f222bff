import { readResetLink, withoutResetLink } from 'commercelayer-password-reset/client'
import { expect, it } from 'vitest'

const link = { id: 'xYZkjABcde', token: 'tk-1_A' }

it.each([
  'https://shop.example/reset?customerPasswordResetId=xYZkjABcde&resetPasswordToken=tk-1_A',
  'https://shop.example/reset?scope=market%3Aall&' +
    'customerPasswordResetId=xYZkjABcde&resetPasswordToken=tk-1_A&returnUrl=none#top',
  'https://shop.example/reset?id=xYZkjABcde&token=tk-1_A',
  'https://shop.example/reset?resetId=xYZkjABcde&reset_password_token=tk-1_A',
  'https://shop.example/reset?tID=xYZkjABcde&resetT=tk-1_A',
  'https://shop.example/reset#id=xYZkjABcde&token=tk-1_A',
  'https://shop.example/#/reset?id=xYZkjABcde&token=tk-1_A',
  'https://shop.example/reset?id=123&token=x#' +
    'customerPasswordResetId=xYZkjABcde&resetPasswordToken=tk-1_A',
  '/reset?id=%20xYZkjABcde&token=tk-1_A%3E',
  '/reset?id=xYZkjABcde&token=tk-1_A.',
  '/reset?id=xYZkjABcde&id=xYZkjABcde&token=tk-1_A',
  '/reset?id=xYZkjABcde&token=tk-1_A).',
  '?id=xYZkjABcde&token=tk-1_A',
  '#id=xYZkjABcde&token=tk-1_A',
])('reads the link of %s', (url) => {
  expect(readResetLink(url)).toEqual(link)
})

it.each([
  'https://shop.example/reset',
  '/reset?id=xYZkjABcde',
  '/reset?token=tk-1_A',
  '/reset?id=&token=tk-1_A',
  '/reset?id=xYZkjABcde&token=%20',
  '/reset?id=../customers&token=tk-1_A',
  '/reset?id=xYZkjABcde&token=%E0%A4%A',
  '/reset?id=one&id=two&token=tk-1_A',
  '/reset?id=xYZkjABcde&token',
  '/reset?%zz=xYZkjABcde&token=tk-1_A',
  '/reset?=xYZkjABcde&token=tk-1_A',
  '',
])('finds no link in %s', (url) => {
  expect(readResetLink(url)).toBeNull()
})

it('strips punctuation that ends a sentence from a link, and nothing within it', () => {
  expect(readResetLink('/reset?id=xYZkjABcde&token=a.b,c).')?.token).toBe('a.b,c')
})

it('takes other names, and a URL object, and leaves a + alone', () => {
  expect(
    readResetLink(new URL('https://shop.example/?r=xYZkjABcde&t=a+b'), {
      id: 'r',
      token: ['x', 't'],
    }),
  ).toEqual({
    id: link.id,
    token: 'a+b',
  })
})

it.each([
  [
    'https://shop.example/reset?customerPasswordResetId=a&resetPasswordToken=b',
    'https://shop.example/reset',
  ],
  [
    '/reset?lang=de&customerPasswordResetId=a&q=%20+x&resetPasswordToken=b&e#top',
    '/reset?lang=de&q=%20+x&e#top',
  ],
  ['/reset#id=a&token=b', '/reset'],
  ['/#/reset?id=a&token=b&lang=de', '/#/reset?lang=de'],
  ['/#/reset?id=a&token=b', '/#/reset'],
  ['/reset?token=b', '/reset'],
  ['/reset?id=a&id=c&token=b', '/reset'],
  ['/reset?a=1#section', '/reset?a=1#section'],
  ['/reset?id=a&%zz=1&token=b#', '/reset?%zz=1#'],
  ['/reset?id=a', '/reset'],
  ['/reset', '/reset'],
])('takes the link out of %s', (url, clean) => {
  expect(withoutResetLink(url)).toBe(clean)
})
