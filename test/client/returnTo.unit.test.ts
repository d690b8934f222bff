// @vitest-environment node
import { readReturnTo } from 'commercelayer-password-reset/client'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { goodPaths, hostilePaths } from '../support/hostile.ts'

const shopOrigin = 'https://shop.example'
const page = `${shopOrigin}/reset`
const toQuery = (path: string) => `${page}?${new URLSearchParams({ returnTo: path }).toString()}`

it('tests more than sixty different hostile paths', () => {
  expect(new Set(hostilePaths).size).toBe(hostilePaths.length)
  expect(hostilePaths.length).toBeGreaterThan(60)
})

describe.each([
  ['from a query', toQuery],
  ['from a fragment', (path: string) => toQuery(path).replace('?', '#')],
  ['from a hash router’s query', (path: string) => toQuery(path).replace('?', '#/reset?')],
  ['from the query of a `URL`', (path: string) => new URL(toQuery(path))],
  ['from `URLSearchParams`', (path: string) => new URLSearchParams({ returnTo: path })],
  ['from a framework’s object', (path: string) => ({ returnTo: path })],
  ['from a framework’s list', (path: string) => ({ returnTo: [path] })],
])('%s', (_where, toSource) => {
  it.each(goodPaths)('reads the path %j', (path) => {
    expect(readReturnTo(toSource(path))).toBe(path)
  })

  it.each(hostilePaths)('refuses the path %j', (path) => {
    expect(readReturnTo(toSource(path))).toBeUndefined()
  })
})

/** The path and its repeated decodings, because a router or a proxy may decode it again. */
function decodings(path: string, times = 4): string[] {
  try {
    return times === 0 ? [path] : [path, ...decodings(decodeURIComponent(path), times - 1)]
  } catch {
    return [path]
  }
}

it('(control) detects a path that leads to another site once it is decoded', () => {
  const origins = decodings('/%25252fevil.example').map((text) => new URL(text, page).origin)
  expect(new Set(origins)).toEqual(new Set([shopOrigin, 'https://evil.example']))
})

it('accepts no path that leads to another site, however often it is decoded', () => {
  const marks = '/ \\ . .. : @ ? # & = ; % é evil.example https: checkout'.split(' ')
  const escapes = ['%2f', '%5C', '%25', '%09', '%2e', '\t', '\u200b', ' ']
  const piece = fc.constantFrom(...marks, ...escapes)
  let taken = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = readReturnTo(toQuery(`/${pieces.join('')}`))
      if (path === undefined) return
      taken += 1
      expect(new URL(path, page)).toMatchObject({ search: '', hash: '' })
      for (const text of decodings(path)) expect(new URL(text, page).origin).toBe(shopOrigin)
    }),
    { numRuns: 3000 },
  )
  expect(taken).toBeGreaterThan(100)
})

it.each([
  ['the query before the fragment', `${page}?returnTo=/a#returnTo=/b`, '/a'],
  ['a path that is given twice', `${page}?returnTo=/a&returnTo=/a`, '/a'],
  ['nothing when two different paths are given', `${page}?returnTo=/a&returnTo=/b`, undefined],
  ['nothing when only the fragment’s path is safe', `${page}?returnTo=//b#returnTo=/a`, undefined],
  ['nothing from the URL of another host', `${page}?returnTo=//evil.example`, undefined],
  [
    'nothing from the encoded URL of another host',
    `${page}?returnTo=%2F%2Fevil.example`,
    undefined,
  ],
  ['nothing from a URL that a tab disguises', `${page}?returnTo=/%09/evil.example`, undefined],
  ['nothing from a URL that a backslash disguises', `${page}?returnTo=/%5Cevil.example`, undefined],
  [
    'nothing from a URL in a parameter that a mail program encoded',
    `${page}?id=i%26returnTo=%2F%2Fevil`,
    undefined,
  ],
  ['a path without its invisible characters', `${page}?returnTo=/check%E2%80%8Bout`, '/checkout'],
  ['nothing from parameters with similar names', `${page}?returnto=/a&return_to=/b`, undefined],
  [
    'a path in the same URL as a reset link',
    `${page}?returnTo=%2Fa&resetPasswordToken=t&resetId=i`,
    '/a',
  ],
  ['a path whose `&` became `&amp;`', `${page}?resetId=i&amp;returnTo=%2Fa&amp;resetT=t`, '/a'],
  ['a path whose `&` became `%26`', `${page}?resetId=i%26returnTo%3D%2Fa`, '/a'],
  ['nothing when there is no parameter', page, undefined],
])('reads %s', (_what, url, path) => {
  expect(readReturnTo(url)).toBe(path)
})

it.each([undefined, null, 1, true, Symbol('x'), { returnTo: 1 }, { returnTo: {} }, []])(
  'returns nothing for the invalid source %o, and doesn’t throw',
  (source) => {
    expect(readReturnTo(source as never)).toBeUndefined()
  },
)

it('reads nothing from a prototype or from a getter that throws', () => {
  const inherited = Object.create({ returnTo: '/a' }) as { returnTo: string }
  expect(readReturnTo(inherited)).toBeUndefined()
  const throwing = {
    get returnTo(): string {
      throw new Error('no')
    },
  }
  expect(readReturnTo(throwing)).toBeUndefined()
})
