// @vitest-environment node
import { en } from 'commercelayer-password-reset'
import { loadMessages } from 'commercelayer-password-reset/locales'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'

import { locales, tags } from './readLocales.ts'

afterEach(() => {
  vi.doUnmock('../../src/locales/de.ts')
})

it.each(tags)('loads %s by its own tag', async (tag) => {
  expect(await loadMessages(tag)).toBe(locales.get(tag)?.messages)
})

it.each([
  ['a country of one language', 'de-AT de-CH de-LI', 'de'],
  ['English anywhere', 'en-US en-GB en-AU en-IN', 'en'],
  ['Canada', 'fr-CA', 'fr-CA'],
  ['French anywhere else', 'fr fr-FR fr-BE fr-CH fr-SN', 'fr'],
  ['Latin America', 'es-MX es-AR es-US es-419 es-PR', 'es-419'],
  ['Spain, and Spanish elsewhere', 'es es-ES es-GQ es-DE', 'es'],
  ['Portuguese alone, which is most likely Brazil', 'pt pt-BR', 'pt-BR'],
  ['Portuguese elsewhere, written as in Portugal', 'pt-PT pt-AO pt-MZ pt-CH', 'pt-PT'],
  ['Norwegian, also Nynorsk', 'nb nb-NO no no-NO nn nn-NO', 'nb'],
  ['traditional characters', 'zh-HK zh-TW zh-MO zh-Hant zh-Hant-HK yue-Hant zh-hant', 'zh-Hant'],
  ['simplified characters', 'zh zh-CN zh-SG zh-Hans zh-Hans-HK zh-MY', 'zh-Hans'],
  ['codes of old', 'iw iw-IL', 'he'],
  ['Indonesian by its code of old', 'in in-ID', 'id'],
  ['extensions, variants and capitals', 'DE de-1996 de-u-co-phonebk de-x-shop dE-aT', 'de'],
  ['an underscore, as servers write it', 'de_AT de_de', 'de'],
  ['an underscore and a script', 'zh_Hant_TW zh_TW', 'zh-Hant'],
])('finds %s: %s', async (_what, wanted, tag) => {
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
])('reads the Accept-Language %s as %s', async (header, tag) => {
  expect((await loadMessages(header)).locale).toBe(tag)
})

it('takes the first of a list that there is a file for, as in navigator.languages', async () => {
  expect((await loadMessages(['eo', 'sl-SI', 'de'])).locale).toBe('sl')
  expect((await loadMessages(['nonsense!', 'de'])).locale).toBe('de')
  expect(await loadMessages([])).toBe(en)
})

it('prefers English to a language in letters that the shopper didn’t ask for', async () => {
  expect(await loadMessages('hi-Latn')).toBe(en)
  expect(await loadMessages('uk-Latn')).toBe(en)
  expect((await loadMessages('hi-Latn, de')).locale).toBe('de')
})

it.each<[string, unknown]>([
  ['a tag with an underscore', 'en_US'],
  ['an empty text', ''],
  ['separators', ',;=, ;q'],
  ['a word', 'german'],
  ['a path', '../../etc/passwd'],
  ['a name of Object', 'constructor'],
  ['another', '__proto__'],
  ['what JavaScript says of nothing', 'undefined'],
  ['the locale of a server without one', 'C.UTF-8'],
  ['a very long text', 'x'.repeat(100_000)],
  ['very many languages', 'xx,'.repeat(10_000)],
  ['letters of no tag', 'дe-ÄÖ\u0000'],
  ['nothing', undefined],
  ['null', null],
  ['a number', 5],
  ['a list of anything', [null, undefined, {}, 7, Symbol('de')]],
  ['an object', { de: 1 }],
])('falls back to English for %s', async (_what, languages) => {
  await expect(loadMessages(languages as string)).resolves.toBe(en)
})

it('falls back to English when the file can’t be loaded, as after a deployment', async () => {
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

it('returns plain data, which a server component can hand to a client component', () => {
  for (const { messages } of locales.values())
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
})

it('reads fifty languages, because each takes time and a header may have thousands', async () => {
  const unknown = Array.from({ length: 49 }, () => 'xx')
  expect((await loadMessages([...unknown, 'de'].join())).locale).toBe('de')
  expect((await loadMessages([...unknown, 'xx', 'de'].join())).locale).toBe('en')
})
