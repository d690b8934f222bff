import { readResetLink, withoutResetLink } from 'commercelayer-password-reset/client'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

// Changes a link in the ways in which mail programs and trackers do, in any combination. To run a
// failure again, pass its printed seed and path: `fc.assert(property, { seed, path })`.

const word = (characters: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...characters.split('')), { minLength, maxLength })
    .map((all) => all.join(''))
    // Quoted-printable writes `=` as `=3D`.
    .filter((text) => !text.startsWith('3D'))
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'
// The values are long, so the rest of the URL can't contain them by chance.
const anyLink = fc.record({
  id: word(letters, 10, 64),
  token: word(`${letters}.~`, 12, 80).filter((token) => !/[.~]$/.test(token)),
})

const specificNames = fc.record({
  id: fc.constantFrom('customerPasswordResetId', 'resetId', 'tID'),
  token: fc.constantFrom('resetPasswordToken', 'reset_password_token', 'resetT'),
})
const anyNames = fc.oneof(specificNames, fc.constant({ id: 'id', token: 'token' }))
const anyPlace = fc.constantFrom('/reset?', '/reset#', '/#/reset?', 'https://shop.example/a/b?')

type Change = (text: string) => string
const unchanged: Change = (text) => text

/** Inserts an invisible character into a value, as it is or escaped. */
const anyInvisible = fc
  .tuple(
    fc.constantFrom('\u00AD', '\u200B', '\u2060', '%C2%AD', '%E2%80%8B', '%E2%81%A0'),
    fc.nat({ max: 12 }),
  )
  .map(
    ([character, at]): Change =>
      (value) =>
        value.slice(0, at) + character + value.slice(at),
  )

const ends = [
  '!',
  '/',
  '"',
  '”',
  "'",
  ':',
  '**',
  '。',
  '.',
  '~',
  ').',
  '>',
  ',',
  '\u200B',
  '\u00AD',
]
const longEnds = ['?utm_medium=email', '%22', '%E2%80%9D', '%E3%80%82']
const anyEnd = fc.constantFrom(...ends, ...longEnds).map(
  (end): Change =>
    (url) =>
      url + end,
)

/** Changes the parameters between the `?` or `#` and the end. */
const anySpoiling = fc.constantFrom<Change>(
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', '&amp;amp;'),
  (query) => query.replaceAll('&', '&#038;'),
  (query) => query.replaceAll('&', '&#38;'),
  (query) => query.replaceAll('&', '%26'),
  (query) => query.replaceAll('&', '%2526'),
  (query) => query.replaceAll('&', '%26').replaceAll('=', '%3D'),
  (query) => query.replaceAll('=', '=3D'),
  (query) => query.replaceAll('=', '=3D').replaceAll('&', '&amp;'),
  (query) => `utm_source=mail?${query}`,
  (query) => encodeURIComponent(query),
  (query) => encodeURIComponent(encodeURIComponent(query)),
)

interface Sent {
  readonly link: { readonly id: string; readonly token: string }
  readonly url: string
}

/** A link from a mail, and its URL after other parameters and changes were added. */
const anySentLink = fc
  .record({
    link: anyLink,
    names: anyNames,
    place: anyPlace,
    isTokenFirst: fc.boolean(),
    before: fc.constantFrom('', 'lang=de&', 'a&b=&'),
    after: fc.constantFrom('', '&lang=de', '&q=%20+x'),
    insertId: fc.oneof(fc.constant(unchanged), anyInvisible),
    insertToken: fc.oneof(fc.constant(unchanged), anyInvisible),
    end: fc.oneof(fc.constant(unchanged), anyEnd),
    spoil: fc.oneof(fc.constant(unchanged), anySpoiling),
  })
  .map((all): Sent => {
    const { link, names, place, isTokenFirst, before, after } = all
    const id = `${names.id}=${all.insertId(link.id)}`
    const token = `${names.token}=${all.insertToken(link.token)}`
    const pairs = isTokenFirst ? `${token}&${id}` : `${id}&${token}`
    return { link, url: place + all.spoil(all.end(before + pairs + after)) }
  })

/** Decodes the text as often as possible, and removes its invisible characters. */
function meaning(text: string): string {
  try {
    const decoded = decodeURIComponent(text)
    return decoded === text ? text.replaceAll(/\p{Cf}/gu, '') : meaning(decoded)
  } catch {
    return text.replaceAll(/\p{Cf}/gu, '')
  }
}

it('reads any link that a mail program or tracker has spoiled', () => {
  fc.assert(
    fc.property(anySentLink, ({ link, url }) => {
      expect(readResetLink(url)).toEqual(link)
    }),
    { numRuns: 5000 },
  )
})

it('removes both id and token from the URL', () => {
  fc.assert(
    fc.property(anySentLink, ({ link, url }) => {
      const rest = meaning(withoutResetLink(url))
      expect(rest).not.toContain(link.id)
      expect(rest).not.toContain(link.token)
      expect(rest.includes('lang=')).toBe(meaning(url).includes('lang='))
    }),
    { numRuns: 5000 },
  )
})

it('reads the same link from the `URL` that a browser parses', () => {
  fc.assert(
    fc.property(anySentLink, ({ link, url }) => {
      expect(readResetLink(new URL(url, 'https://shop.example'))).toEqual(link)
    }),
    { numRuns: 1000 },
  )
})

it('reads the link, and leaves the page’s own `id` or `token` in the URL', () => {
  fc.assert(
    fc.property(
      anyLink,
      specificNames,
      fc.constantFrom('id=12', 'token=csrf'),
      fc.boolean(),
      fc.oneof(fc.constant(unchanged), anySpoiling),
      (link, names, own, isFirst, spoil) => {
        const pairs = `${names.id}=${link.id}&${names.token}=${link.token}`
        const url = `/reset?${spoil(isFirst ? `${own}&${pairs}` : `${pairs}&${own}`)}`
        expect(readResetLink(url)).toEqual(link)
        expect(meaning(withoutResetLink(url))).toMatch(/\b(?:id=(?:3D)?12|token=(?:3D)?csrf)\b/)
      },
    ),
    { numRuns: 2000 },
  )
})

const notALink = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  // The id or the token is missing.
  fc
    .record({ link: anyLink, names: anyNames, part: fc.constantFrom('id', 'token') })
    .map(({ link, names, part }) => `${names[part]}=${link[part]}&lang=de`),
  // The id or the token has two values.
  fc
    .record({
      link: anyLink,
      other: anyLink,
      names: anyNames,
      part: fc.constantFrom('id', 'token'),
    })
    .map(({ link, other, names, part }) => {
      const pairs = `${names.id}=${link.id}&${names.token}=${link.token}`
      return `lang=de&${pairs}&${names[part]}=other-${other[part]}`
    }),
  // The id is invalid.
  fc
    .record({ names: anyNames, link: anyLink, id: fc.constantFrom('', '../x', 'a b', 'é') })
    .map(({ names, link, id }) => `${names.id}=${id}&${names.token}=${link.token}`),
)

it('finds no link in a URL without one, however the URL is changed', () => {
  fc.assert(
    fc.property(notALink, anyPlace, anySpoiling, fc.boolean(), (text, place, spoil, isSpoiled) => {
      const url = place + (isSpoiled ? spoil(text) : text)
      expect(readResetLink(url)).toBeNull()
      expect(withoutResetLink(url)).toBe(url)
    }),
    { numRuns: 3000 },
  )
})

it('returns a valid id and token or nothing, and never throws', () => {
  const anySource = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('?', '#', '&', '=', 'id', 'token', 'a', '%', '%26', '%3D'))
      .map((parts) => parts.join('')),
    fc.record({ id: fc.anything(), token: fc.oneof(fc.string(), fc.anything()) }),
  )
  fc.assert(
    fc.property(anySource, (source) => {
      const link = readResetLink(source as string)
      if (!link) return
      expect(link.id).toMatch(/^[\w-]{1,64}$/)
      expect(link.token).toMatch(/^[\w.~-]*[\w-]$/)
    }),
    { numRuns: 5000 },
  )
})
