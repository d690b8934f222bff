// @vitest-environment node
import { en } from 'commercelayer-password-reset'
import { loadMessages } from 'commercelayer-password-reset/locales'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'

import { locales, tags } from './readLocales.ts'

afterEach(() => {
  vi.doUnmock('../../src/locales/de.ts')
})

it.each(tags)('loads the messages for the tag %s', async (tag) => {
  expect(await loadMessages(tag)).toBe(locales.get(tag)?.messages)
})

it.each([
  ['countries that share a language', 'de-AT de-CH de-LI', 'de'],
  ['English anywhere', 'en-US en-GB en-AU en-IN', 'en'],
  ['French in Canada', 'fr-CA', 'fr-CA'],
  ['French anywhere else', 'fr fr-FR fr-BE fr-CH fr-SN', 'fr'],
  ['Spanish in Latin America', 'es-MX es-AR es-US es-419 es-PR', 'es-419'],
  ['Spanish in Spain, and anywhere else', 'es es-ES es-GQ es-DE', 'es'],
  ['Portuguese without a country, as Brazilian', 'pt pt-BR', 'pt-BR'],
  ['Portuguese outside Brazil, as in Portugal', 'pt-PT pt-AO pt-MZ pt-CH', 'pt-PT'],
  ['Norwegian, including Nynorsk', 'nb nb-NO no no-NO nn nn-NO', 'nb'],
  [
    'traditional Chinese characters',
    'zh-HK zh-TW zh-MO zh-Hant zh-Hant-HK yue-Hant zh-hant',
    'zh-Hant',
  ],
  ['simplified Chinese characters', 'zh zh-CN zh-SG zh-Hans zh-Hans-HK zh-MY', 'zh-Hans'],
  ['the old code for Hebrew', 'iw iw-IL', 'he'],
  ['the old code for Indonesian', 'in in-ID', 'id'],
  ['extensions, variants and capitals', 'DE de-1996 de-u-co-phonebk de-x-shop dE-aT', 'de'],
  ['tags with an underscore, as servers write them', 'de_AT de_de', 'de'],
  ['tags with an underscore and a script', 'zh_Hant_TW zh_TW', 'zh-Hant'],
])('loads the right messages for %s: %s', async (_what, wanted, tag) => {
  for (const language of wanted.split(' '))
    expect([language, (await loadMessages(language)).locale]).toEqual([language, tag])
})

it.each([
  ['de-CH, fr;q=0.8', 'de'],
  ['fr;q=0.8, de-CH', 'de'],
  ['eo, oc;q=0.9, it-CH;q=0.8, en;q=0.7', 'it'],
  ['en;q=0.1,pl-PL;q=0.7,cs;q=0.5,*;q=0.01', 'pl'],
  ['de;q=0, nl;q=0.001', 'nl'],
  ['da;q=0.5, sv;q=0.5', 'da'],
  ['de ; q=0.2 , fi;Q=0.3', 'fi'],
  ['fr;level=1;q=0.2, hu', 'hu'],
  ['*', 'en'],
  ['de;q=x, tr;q=0.4', 'tr'],
])('reads the language from the Accept-Language header %s: %s', async (header, tag) => {
  expect((await loadMessages(header)).locale).toBe(tag)
})

it('loads the first available language of a list, such as `navigator.languages`', async () => {
  expect((await loadMessages(['eo', 'sl-SI', 'de'])).locale).toBe('sl')
  expect((await loadMessages(['nonsense!', 'de'])).locale).toBe('de')
  expect(await loadMessages([])).toBe(en)
})

it('loads English if a language’s messages use a different script than the shopper’s', async () => {
  expect(await loadMessages('hi-Latn')).toBe(en)
  expect(await loadMessages('uk-Latn')).toBe(en)
  expect((await loadMessages('hi-Latn, de')).locale).toBe('de')
})

it.each<[string, unknown]>([
  ['an English tag with an underscore', 'en_US'],
  ['an empty text', ''],
  ['separators', ',;=, ;q'],
  ['a word', 'german'],
  ['a path', '../../etc/passwd'],
  ['a property name of Object', 'constructor'],
  ['the property name __proto__', '__proto__'],
  ['the word “undefined”', 'undefined'],
  ['the default locale of a server', 'C.UTF-8'],
  ['a very long text', 'x'.repeat(100_000)],
  ['very many languages', 'xx,'.repeat(10_000)],
  ['characters that no tag contains', 'дe-ÄÖ\u0000'],
  ['no value', undefined],
  ['null', null],
  ['a number', 5],
  ['a list of values of any type', [null, undefined, {}, 7, Symbol('de')]],
  ['an object', { de: 1 }],
])('falls back to English for %s', async (_what, languages) => {
  await expect(loadMessages(languages as string)).resolves.toBe(en)
})

it('falls back to English when a file can’t be loaded, as after a deployment', async () => {
  const german = '../../src/locales/de.ts'
  vi.resetModules()
  vi.doMock(german, () => {
    throw new Error('404')
  })
  onTestFinished(() => vi.doUnmock(german))
  const { loadMessages: load } = await import('../../src/locales/loadMessages.ts')
  expect((await load('de')).locale).toBe('en')
  expect((await load('fr')).locale).toBe('fr')
})

it('returns plain data, which a server component can pass to a client component', () => {
  for (const { messages } of locales.values())
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
})

it('reads only the first fifty languages of a header, which may contain thousands', async () => {
  const unknown = Array.from({ length: 49 }, () => 'xx')
  expect((await loadMessages([...unknown, 'de'].join())).locale).toBe('de')
  expect((await loadMessages([...unknown, 'xx', 'de'].join())).locale).toBe('en')
})
