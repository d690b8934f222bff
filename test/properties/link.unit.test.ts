import { readResetLink, withoutResetLink } from 'commercelayer-password-reset/client'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

// What happens to a link between the mail and the page, in any combination. A failure prints its
// seed and path, which `fc.assert(property, { seed, path })` runs again.

const word = (characters: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...characters.split('')), { minLength, maxLength })
    .map((all) => all.join(''))
    // Quoted-printable writes `=` as `=3D`.
    .filter((text) => !text.startsWith('3D'))
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'
// Long enough not to be in the rest of the URL by chance.
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

/** Characters that nobody sees, somewhere inside a value, as they are or in escapes. */
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

/** What is done to the parameters, between the `?` or `#` and the end. */
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

/** A link as the mail has it, with other parameters around, and as the page gets it. */
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

/** The text as a person would find it, however often it is encoded. */
function meaning(text: string): string {
  try {
    const decoded = decodeURIComponent(text)
    return decoded === text ? text.replaceAll(/\p{Cf}/gu, '') : meaning(decoded)
  } catch {
    return text.replaceAll(/\p{Cf}/gu, '')
  }
}

it('gives back any link that was spoiled on its way', () => {
  fc.assert(
    fc.property(anySentLink, ({ link, url }) => {
      expect(readResetLink(url)).toEqual(link)
    }),
    { numRuns: 5000 },
  )
})

it('leaves neither the id nor the token in the address', () => {
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

it('reads the same from the URL that a browser makes of it', () => {
  fc.assert(
    fc.property(anySentLink, ({ link, url }) => {
      expect(readResetLink(new URL(url, 'https://shop.example'))).toEqual(link)
    }),
    { numRuns: 1000 },
  )
})

it('takes the link and not the page’s own `id` and `token`, and leaves those', () => {
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
  // One of the two is missing.
  fc
    .record({ link: anyLink, names: anyNames, part: fc.constantFrom('id', 'token') })
    .map(({ link, names, part }) => `${names[part]}=${link[part]}&lang=de`),
  // One of them has two values.
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
  // The id can't be one.
  fc
    .record({ names: anyNames, link: anyLink, id: fc.constantFrom('', '../x', 'a b', 'é') })
    .map(({ names, link, id }) => `${names.id}=${id}&${names.token}=${link.token}`),
)

it('finds no link where there is none, whatever happened to the text', () => {
  fc.assert(
    fc.property(notALink, anyPlace, anySpoiling, fc.boolean(), (text, place, spoil, isSpoiled) => {
      const url = place + (isSpoiled ? spoil(text) : text)
      expect(readResetLink(url)).toBeNull()
      expect(withoutResetLink(url)).toBe(url)
    }),
    { numRuns: 3000 },
  )
})

it('never throws, and gives an id and a token that can be sent, or nothing', () => {
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
