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
])('reads the link from %s', (url) => {
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
  // Without the `3D` that quoted-printable adds, the id or the token is empty.
  '/reset?id=3D&token=3Dtk-1_A',
  '/reset?id=3DxYZkjABcde&token=3D',
  '/reset?id=3DxYZkjABcde&token=%20',
  '',
])('finds no link in %s', (url) => {
  expect(readResetLink(url)).toBeNull()
})

it('reads a link under the names from `params`, from a string or a `URL`', () => {
  const oneName = readResetLink('/reset?id=xYZkjABcde&token=page&t=tk-1_A', { token: 't' })
  expect(oneName).toEqual(link)
  expect(
    readResetLink(new URL('https://shop.example/?r=xYZkjABcde&t=tk-1_A'), {
      id: 'r',
      token: ['x', 't'],
    }),
  ).toEqual(link)
})

// Mail programs add the text after a link to the link, and trackers append parameters.
const appended = [
  '?utm_medium=email',
  '%3Futm_medium=email',
  '!',
  '/',
  '"',
  '”',
  "'",
  ':',
  '**',
  '。',
  ',',
  '.',
  '~',
  '…',
  ').',
  '>',
  '%20and%20then',
  '%26utm_medium%3Demail',
  '%E2%80%9D',
  '%',
  '\u200B',
  '\u00AD',
  '%E2%81%A0',
]

it.each(appended)('drops %j after the token, and removes the link from the URL', (suffix) => {
  const url = `/reset?lang=de&customerPasswordResetId=xYZkjABcde&resetPasswordToken=tk-1_A${suffix}`
  expect(readResetLink(url)).toEqual(link)
  expect(withoutResetLink(url)).toBe('/reset?lang=de')
  const fragment = `/reset#id=xYZkjABcde&token=tk-1_A${suffix}`
  expect(readResetLink(fragment)).toEqual(link)
  expect(withoutResetLink(fragment)).toBe('/reset')
})

it.each(appended.filter((suffix) => !/\w{3}/.test(suffix)))(
  'drops %j from the end of an id',
  (suffix) => {
    expect(readResetLink(`/reset?token=tk-1_A&id=xYZkjABcde${suffix}`)).toEqual(link)
  },
)

it('reads a token that your own backend made, such as a JWT', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln~_-A'
  expect(readResetLink(`/reset?id=a&token=${token}.`)).toEqual({ id: 'a', token })
})

it.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'])(
  'drops the invisible character %j, escaped or not, from an id, a token and a name',
  (character) => {
    for (const inserted of [character, encodeURIComponent(character)]) {
      const url = `/reset?i${inserted}d=xYZ${inserted}kjABcde&token=${inserted}tk-1${inserted}_A`
      expect(readResetLink(url)).toEqual(link)
      expect(withoutResetLink(url)).toBe('/reset')
    }
  },
)

it.each([
  ['an id that belongs to the page', '?id=12&resetId=xYZkjABcde&resetT=tk-1_A', '?id=12'],
  [
    'a token that belongs to the page',
    '?customerPasswordResetId=xYZkjABcde&reset_password_token=tk-1_A&token=csrf',
    '?token=csrf',
  ],
  [
    'an id and a token that belong to the page',
    '?id=12&token=csrf&tID=xYZkjABcde&resetPasswordToken=tk-1_A',
    '?id=12&token=csrf',
  ],
  ['a `resetId` that belongs to the page', '?resetId=12&id=xYZkjABcde&token=tk-1_A', '?resetId=12'],
  ['a `resetT` that belongs to the page', '?resetT=12&id=xYZkjABcde&token=tk-1_A', '?resetT=12'],
  [
    'a pair under less specific names',
    '?resetId=1&resetT=2&customerPasswordResetId=xYZkjABcde&resetPasswordToken=tk-1_A',
    '?resetId=1&resetT=2',
  ],
  [
    'a token that belongs to the page, when the link’s `&` became `&amp;`',
    '?token=csrf&amp;customerPasswordResetId=xYZkjABcde&amp;resetPasswordToken=tk-1_A',
    '?token=csrf',
  ],
])('reads an id and a token whose names match, and ignores %s', (_, search, clean) => {
  expect(readResetLink(`/reset${search}`)).toEqual(link)
  expect(withoutResetLink(`/reset${search}`)).toBe(`/reset${clean}`)
})

it('reads an id and a token whose names don’t match when no matching pair exists', () => {
  expect(readResetLink('/reset?id=xYZkjABcde&resetPasswordToken=tk-1_A')).toEqual(link)
  expect(readResetLink('/reset?tID=xYZkjABcde&token=tk-1_A')).toEqual(link)
  expect(readResetLink('/reset?r=xYZkjABcde&resetT=tk-1_A', { id: 'r' })).toEqual(link)
})

it('doesn’t read the page’s own id and token when the link is ambiguous or malformed', () => {
  expect(readResetLink('/reset?resetId=a&resetId=b&resetT=c&id=12&token=csrf')).toBeNull()
  expect(readResetLink('/reset?resetId=../b&resetT=c&id=12&token=csrf')).toBeNull()
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
  ['/a&b=c?id=a&token=b&lang=de', '/a&b=c?lang=de'],
  ['/#/reset?id=a&token=b&lang=de', '/#/reset?lang=de'],
  ['/#/reset?id=a&token=b', '/#/reset'],
  ['/reset?id=a&id=a&token=b', '/reset'],
  ['/reset?a=1#section', '/reset?a=1#section'],
  ['/reset?id=a&%zz=1&token=b#', '/reset?%zz=1#'],
  ['/reset', '/reset'],
])('removes the link from %s', (url, clean) => {
  expect(withoutResetLink(url)).toBe(clean)
})

it.each(['/reset?id=a', '/reset?token=b', '/reset?id=a&id=c&token=b', '/reset?id=a b&token=c'])(
  'leaves %s unchanged, because it has no link',
  (url) => {
    expect(withoutResetLink(url)).toBe(url)
  },
)

it.each([
  [
    'a token under two names',
    '/reset?customerPasswordResetId=a&resetPasswordToken=b&token=b&resetT=b',
    '/reset',
  ],
  [
    'only the link’s parameters, and keeps the app’s own `id` and `token`',
    '/reset?customerPasswordResetId=a&resetPasswordToken=b&id=42&token=t',
    '/reset?id=42&token=t',
  ],
  [
    'only the link, and keeps a parameter whose value equals the token',
    '/reset?id=a&token=b&q=b',
    '/reset?q=b',
  ],
])('removes %s', (_, url, clean) => {
  expect(withoutResetLink(url)).toBe(clean)
})

it('removes the link under the names from `params` and under the known names', () => {
  const params = { id: 'r', token: 't' }
  expect(withoutResetLink('/reset?r=a&t=b&token=b&id=42&lang=de', params)).toBe(
    '/reset?id=42&lang=de',
  )
})

// How mail programs and templates change `?customerPasswordResetId=…&resetPasswordToken=…`.
it.each([
  ['&amp;', '?customerPasswordResetId=xYZkjABcde&amp;resetPasswordToken=tk-1_A', '/reset'],
  ['&#038;', '?customerPasswordResetId=xYZkjABcde&#038;resetPasswordToken=tk-1_A', '/reset'],
  [
    '%26 and %3D',
    '?customerPasswordResetId%3DxYZkjABcde%26resetPasswordToken%3Dtk-1_A&lang=de',
    '/reset?lang=de',
  ],
  [
    '%26 and %3D within the first value',
    '?customerPasswordResetId=xYZkjABcde%26resetPasswordToken%3dtk-1_A%26a%3Db&c=%26d%3D',
    '/reset?a%3Db&c=%26d%3D',
  ],
  ['=3D', '?customerPasswordResetId=3DxYZkjABcde&resetPasswordToken=3Dtk-1_A#top', '/reset#top'],
  [
    '=3D and &amp;',
    '?customerPasswordResetId=3DxYZkjABcde&amp;resetPasswordToken=3Dtk-1_A&amp;lang=de',
    '/reset?amp;lang=de',
  ],
  [
    '&amp;amp;',
    '?customerPasswordResetId=xYZkjABcde&amp;amp;resetPasswordToken=tk-1_A&amp;amp;lang=de',
    '/reset?amp;amp;lang=de',
  ],
  [
    '%2526',
    '?customerPasswordResetId=xYZkjABcde%2526resetPasswordToken%253Dtk-1_A%2526lang%3Dde',
    '/reset?lang%3Dde',
  ],
  [
    'a second ?',
    '?utm_source=mail?customerPasswordResetId=xYZkjABcde&resetPasswordToken=tk-1_A&lang=de',
    '/reset?utm_source=mail&lang=de',
  ],
  [
    'its whole query encoded',
    '?customerPasswordResetId%3DxYZkjABcde%26resetPasswordToken%3Dtk-1_A%26lang%3Dde#top',
    '/reset?lang%3Dde#top',
  ],
  [
    'its `?` and its whole query encoded',
    '%3FcustomerPasswordResetId%3DxYZkjABcde%26resetPasswordToken%3Dtk-1_A%26lang%3Dde',
    '/reset%3Flang%3Dde',
  ],
  [
    'its whole query encoded twice',
    '?customerPasswordResetId%253DxYZkjABcde%2526resetPasswordToken%253Dtk%252D1_A',
    '/reset',
  ],
  [
    'its whole fragment encoded',
    '#customerPasswordResetId%3DxYZkjABcde%26resetPasswordToken%3Dtk-1_A%3Futm%3D1%26lang%3Dde',
    '/reset#utm%3D1%26lang%3Dde',
  ],
])('reads a link with %s, and removes it from the URL', (_, search, clean) => {
  expect(readResetLink(`/reset${search}`)).toEqual(link)
  expect(withoutResetLink(`/reset${search}`)).toBe(clean)
})

it('reads a valid link as written, without repairing any part of the URL', () => {
  expect(readResetLink('/reset?id=a&token=b&amp;id=c&amp;token=d')).toEqual({ id: 'a', token: 'b' })
  expect(readResetLink('/reset?id=a&token=b&q=%26id%3Dc')).toEqual({ id: 'a', token: 'b' })
  expect(readResetLink('/reset?id=a&token=b&q=/x?id=c')).toEqual({ id: 'a', token: 'b' })
  expect(readResetLink('/reset?id=3Da&token=b')).toEqual({ id: '3Da', token: 'b' })
  expect(readResetLink('/reset?id=a&token=3Db')).toEqual({ id: 'a', token: '3Db' })
  expect(readResetLink('/reset?id=a&amp;token=b&q=%2526id%253Dc')).toEqual({ id: 'a', token: 'b' })
})

it('decodes an encoded link at most twice', () => {
  expect(readResetLink('/reset?id=a%252526token%25253Db')).toBeNull()
})

it.each(['/a&id=b&token=c', 'id=b&token=c', '/id%3Db%26token%3Dc', '/id=b&amp;token=c'])(
  'reads no part of the path as a parameter: %s',
  (url) => {
    expect(readResetLink(url)).toBeNull()
    expect(withoutResetLink(url)).toBe(url)
  },
)

it('keeps the fragment’s `#` when the link is removed', () => {
  expect(withoutResetLink('/reset?id=a&token=b#top?x=1')).toBe('/reset#top?x=1')
  expect(withoutResetLink('/reset?lang=de#id=a&token=b&x?y=1')).toBe('/reset?lang=de#x?y=1')
  expect(withoutResetLink('/reset#id=a&token=b#top')).toBe('/reset#top')
})

it.each([
  [new URLSearchParams('?id=xYZkjABcde&token=tk-1_A')],
  [new URLSearchParams('?id=%20xYZkjABcde&amp;token=tk-1_A')],
  [{ id: 'xYZkjABcde', token: 'tk-1_A', lang: undefined }],
  [{ id: ['xYZkjABcde', 'xYZkjABcde'], token: ['tk-1_A'] }],
  [{ id: 'xYZkjABcde&token=tk-1_A' }],
])('reads the link from parsed parameters: %o', (source) => {
  expect(readResetLink(source)).toEqual(link)
})

it('finds no link in parsed parameters without a unique id and a token', () => {
  expect(readResetLink({ id: ['a', 'b'], token: 'c' })).toBeNull()
  expect(readResetLink({ id: [], token: undefined })).toBeNull()
  expect(readResetLink(new URLSearchParams())).toBeNull()
})

it.each<[string, () => unknown]>([
  ['null', () => null],
  ['undefined', () => undefined],
  ['a number', () => 42],
  ['a symbol', () => Symbol('link')],
  ['a function', () => () => 'id=a&token=b'],
  ['a list', () => ['id', 'a']],
  ['an object without a prototype', () => Object.create(null)],
  ['values that are numbers', () => ({ id: 42, token: 'b' })],
  ['values that are empty', () => ({ id: null, token: [null, {}] })],
  ['values that are objects', () => ({ id: { toString: () => 'a' }, token: 'b' })],
  ['a promise', () => Promise.resolve({ id: 'a', token: 'b' })],
  [
    'a getter that throws',
    () => ({
      token: 'b',
      get id() {
        throw new Error('no id')
      },
    }),
  ],
  [
    'a proxy that throws',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    },
  ],
])('finds no link in %s, and doesn’t throw', (_what, makeSource) => {
  expect(readResetLink(makeSource() as string)).toBeNull()
})

it('ignores `params` that are null, and finds no link under an invalid name', () => {
  const read = (params: unknown) => readResetLink('/?id=xYZkjABcde&token=tk-1_A', params as object)
  expect(read(null)).toEqual(link)
  expect(read({ id: 42 })).toBeNull()
})
