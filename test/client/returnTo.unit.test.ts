import { expect, it } from 'vitest'

import { readPath } from '../../src/client/returnTo.ts'

it.each(['/', '/checkout', '/it/checkout/1', '/a%20b', '/~shop/./cart', `/${'a'.repeat(511)}`])(
  'takes %j for a path of the shop',
  (path) => expect(readPath(path)).toBe(path),
)

it.each([
  undefined,
  '',
  'checkout',
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/a\tb',
  '/a b',
  '/ä',
  '/a%2Fb',
  '/a%5cb',
  '/a?accessToken=secret',
  '/a#b',
  'https://evil.example',
  'javascript:alert(1)',
  `/${'a'.repeat(512)}`,
])('refuses %j', (value) => expect(readPath(value)).toBe(undefined))
