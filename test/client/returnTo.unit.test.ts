// @vitest-environment node
import { readReturnTo } from 'commercelayer-password-reset/client'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { goodPaths, hostilePaths } from '../support/hostile.ts'

const shopOrigin = 'https://shop.example'
const page = `${shopOrigin}/reset`
const toQuery = (path: string) => `${page}?${new URLSearchParams({ returnTo: path }).toString()}`

it('tests enough hostile values', () => {
  expect(new Set(hostilePaths).size).toBe(hostilePaths.length)
  expect(hostilePaths.length).toBeGreaterThan(60)
})

describe.each([
  ['a query', toQuery],
  ['a fragment', (path: string) => toQuery(path).replace('?', '#')],
  ['a hash router’s query', (path: string) => toQuery(path).replace('?', '#/reset?')],
  ['the query of a `URL`', (path: string) => new URL(toQuery(path))],
  ['parameters', (path: string) => new URLSearchParams({ returnTo: path })],
  ['a framework’s object', (path: string) => ({ returnTo: path })],
  ['a framework’s list', (path: string) => ({ returnTo: [path] })],
])('in %s', (_where, toSource) => {
  it.each(goodPaths)('takes %j', (path) => {
    expect(readReturnTo(toSource(path))).toBe(path)
  })

  it.each(hostilePaths)('refuses %j', (path) => {
    expect(readReturnTo(toSource(path))).toBeUndefined()
  })
})

/** The path, decoded again and again as a router or a proxy may do it. */
function decodings(path: string, times = 4): string[] {
  try {
    return times === 0 ? [path] : [path, ...decodings(decodeURIComponent(path), times - 1)]
  } catch {
    return [path]
  }
}

it('(control) finds that a path leads away once it is decoded', () => {
  const origins = decodings('/%25252fevil.example').map((text) => new URL(text, page).origin)
  expect(new Set(origins)).toEqual(new Set([shopOrigin, 'https://evil.example']))
})

it('accepts no path that leads away, however often it is decoded', () => {
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
  ['one that is given twice alike', `${page}?returnTo=/a&returnTo=/a`, '/a'],
  ['none that is given twice', `${page}?returnTo=/a&returnTo=/b`, undefined],
  ['none that is good only in the fragment', `${page}?returnTo=//b#returnTo=/a`, undefined],
  ['none that is another host', `${page}?returnTo=//evil.example`, undefined],
  ['none that is another host, encoded', `${page}?returnTo=%2F%2Fevil.example`, undefined],
  ['none that is another host by a tab', `${page}?returnTo=/%09/evil.example`, undefined],
  ['none that is another host by a backslash', `${page}?returnTo=/%5Cevil.example`, undefined],
  ['none that hides a host from a mail program', `${page}?id=i%26returnTo=%2F%2Fevil`, undefined],
  ['one without what can’t be seen', `${page}?returnTo=/check%E2%80%8Bout`, '/checkout'],
  ['none of another name', `${page}?returnto=/a&return_to=/b`, undefined],
  ['one beside the link', `${page}?returnTo=%2Fa&resetPasswordToken=t&resetId=i`, '/a'],
  ['one that a mail program escaped', `${page}?resetId=i&amp;returnTo=%2Fa&amp;resetT=t`, '/a'],
  ['one whose `&` was encoded', `${page}?resetId=i%26returnTo%3D%2Fa`, '/a'],
  ['none where there is none', page, undefined],
])('takes %s', (_what, url, path) => {
  expect(readReturnTo(url)).toBe(path)
})

it.each([undefined, null, 1, true, Symbol('x'), { returnTo: 1 }, { returnTo: {} }, []])(
  'never throws: %o',
  (source) => {
    expect(readReturnTo(source as never)).toBeUndefined()
  },
)

it('reads nothing from a prototype, and survives a getter', () => {
  const inherited = Object.create({ returnTo: '/a' }) as { returnTo: string }
  expect(readReturnTo(inherited)).toBeUndefined()
  const throwing = {
    get returnTo(): string {
      throw new Error('no')
    },
  }
  expect(readReturnTo(throwing)).toBeUndefined()
})
