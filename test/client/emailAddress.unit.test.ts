import * as fc from 'fast-check'
import { expect, it } from 'vitest'

// A unit test of `readEmailAddress`, which both forms and handlers call.
import { readEmailAddress } from '../../src/client/readEmailAddress.ts'

it.each([
  ['john@example.com'],
  ['JOHN+shop@Example.COM'],
  ['o’brien@example.com'],
  ["o'brien@example.com"],
  ['a@b'],
  ['john@localhost'],
  ['john@sub_domain.example'],
  ['john@[192.0.2.1]'],
  // Japanese carriers gave out addresses with dots that the standard forbids.
  ['john..doe.@example.ne.jp'],
  ['"john.."@example.ne.jp'],
  // Other scripts. The last address is spelled with a zero-width non-joiner.
  ['用户@例子.广告'],
  ['δοκιμή@παράδειγμα.δοκιμή'],
  ['उपयोगकर्ता@उदाहरण.भारत'],
  ['user@உதாரணம்.இந்தியா'],
  ['user@xn--fsqu00a.example'],
  ['jöhn@bücher.example'],
  ['نامه\u200Cای@example.com'],
])('returns the valid address %s unchanged', (address) => {
  expect(readEmailAddress(address)).toBe(address)
})

it.each([
  ['white space around it', ' \tjohn@example.com\n'],
  ['other spaces around it', '\u00A0john@example.com\u3000'],
  ['a zero-width space', 'john\u200B@example.com'],
  ['a word joiner', '\u2060john@example.com'],
  ['a soft hyphen', 'john@exam\u00ADple.com'],
  ['a byte order mark', '\uFEFFjohn@\uFEFFexample.com'],
  ['directional marks', '\u200Ejohn@\u061Cexample.com\u200F'],
  ['directional embeddings', '\u202Ajohn@example.com\u202C'],
  ['directional overrides', '\u202Djohn\u202E@example.com'],
  ['directional isolates', '\u2066john@example.com\u2069'],
  ['mailto:', 'mailto:john@example.com'],
  ['mailto: and a subject', 'MAILTO:john@example.com?subject=Hello there&body=a@b'],
  ['a name', 'John Doe <john@example.com>'],
  ['a quoted name', '"Doe, John" <john@example.com>'],
  ['a name with an @', 'John @ Acme <john@example.com>'],
  ['its own quoted address as the name', "'john@example.com' <john@example.com>"],
  ['its own address as the name', 'john@example.com <john@example.com>'],
  ['angle brackets', '<john@example.com>'],
  ['angle brackets and mailto:', '<mailto:john@example.com>'],
  ['a name and spaces in the brackets', 'John < mailto:john@example.com >, '],
  ['a dot', 'john@example.com.'],
  ['commas and semicolons', 'john@example.com;, ;'],
  ['an ideographic full stop', 'john@example.com。'],
  ['a combination of these', ' \u202AJohn <mailto:john@example.com.?subject=x>;\u202C\u200B'],
])('cleans an address with %s', (_what, typed) => {
  expect(readEmailAddress(typed)).toBe('john@example.com')
})

it.each([
  ['no text', ''],
  ['only white space', ' '],
  ['no @', 'john'],
  ['no domain', 'john@'],
  ['no mailbox', '@example.com'],
  ['only a dot for a domain', 'john@.'],
  ['a space inside', 'john doe@example.com'],
  ['a line break inside', 'john@example.com\nBcc: eve@example.com'],
  ['a no-break space inside', 'john\u00A0doe@example.com'],
  ['a NUL inside', 'john\0@example.com'],
  ['a NUL at the end', 'john@example.com\0'],
  ['a C1 control character', 'john@exam\u0085ple.com'],
  ['two addresses', 'john@example.com jane@example.com'],
  ['two addresses with a comma', 'john@example.com,jane@example.com'],
  ['two addresses with a semicolon', 'john@example.com; jane@example.com'],
  ['two addresses in brackets', '<john@example.com> <jane@example.com>'],
  ['two addresses in a mailto:', 'mailto:john@example.com,jane@example.com'],
  ['a different address as the name', 'jane@example.com <john@example.com>'],
  ['a name that ends with the address', 'xjohn@example.com <john@example.com>'],
  ['two @ signs', 'john@doe@example.com'],
  ['a comma instead of a dot', 'john@example,com'],
  ['a bracket that isn’t closed', 'John <john@example.com'],
  ['a bracket that isn’t opened', 'john@example.com>'],
  ['text after the brackets', '<john@example.com> John'],
  ['a quotation mark after the address', 'john@example.com”'],
  ['quotation marks around the address', '"john@example.com"'],
  ['round brackets around the address', '(john@example.com)'],
  ['a question mark', 'john@example.com?'],
  ['a path', 'john@example.com/reset'],
  ['a vertical bar and a word', 'john@example.com|shop'],
  ['a label', 'email:john@example.com'],
  ['letters before mailto:', 'xmailto:john@example.com'],
  ['a URL', 'https://john@example.com/a'],
  ['too many characters', `john@${'a'.repeat(246)}.com`],
])('refuses an input with %s', (_what, typed) => {
  expect(readEmailAddress(typed)).toBeUndefined()
})

it('accepts an address of 254 characters, counted after cleaning', () => {
  const address = `john@${'a'.repeat(245)}.com`
  expect(address).toHaveLength(254)
  expect(readEmailAddress(`John <mailto:${address}>.`)).toBe(address)
})

it.each([undefined, null, 42, {}, ['john@example.com'], Symbol('john@example.com')])(
  'refuses %s, which is no string',
  (typed) => {
    expect(readEmailAddress(typed)).toBeUndefined()
  },
)

it('leaves a cleaned address unchanged, and never returns two addresses', () => {
  const marks = ['@', '.', ' ', '<', '>', ',', ';', ':', '"', '?', '[', ']', '(', '-', "'", '\n']
  const texts = ['a', 'mailto:', 'é', '例', '\u200B', '\u200D', '\u0000']
  const part = fc.constantFrom(...marks, ...texts)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
        fc.emailAddress(),
      ),
      (typed) => {
        const address = readEmailAddress(typed)
        if (address === undefined) return
        expect(readEmailAddress(address)).toBe(address)
        expect(address).toMatch(/^[^\s<>,;@]+@[^\s<>,;@]+$/)
        expect(address.length).toBeLessThanOrEqual(254)
      },
    ),
    { numRuns: 5000 },
  )
})
