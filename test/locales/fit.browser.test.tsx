import 'commercelayer-password-reset/styles.css'
import { expect, inject, it } from 'vitest'
import { page } from 'vitest/browser'

import { sample } from '../support/sample.ts'
import { findMisfits } from './findMisfits.ts'
import { openScreens } from './openScreens.tsx'
import { isRepresentative, locales } from './readLocales.ts'

async function findAt(width: number): Promise<string[]> {
  await page.viewport(width, 800)
  return findMisfits()
}

const some = sample([...locales], inject('scope'), {
  count: 6,
  always: ([tag]) => isRepresentative(tag),
})

it.each(some)('fits every text in %s on a phone and in a wider window', async (_tag, locale) => {
  await openScreens(locale)
  for (const width of [320, 1024]) expect(await findAt(width)).toEqual([])
})

const english = locales.get('en')!
const compound = 'Donaudampfschifffahrtsgesellschaftskennwort'

it.each(['title', 'submit', 'show', 'passwordBlank', 'unauthorized'] as const)(
  '(control) flags a word that is too long in the message `%s`',
  async (key) => {
    await openScreens({ ...english, messages: { ...english.messages, [key]: compound } })
    expect((await findAt(320)).join()).toContain(compound)
  },
)

it.each([
  ['title', 'white-space: nowrap', /title “[^”]*” sticks out/],
  ['title', 'block-size: 1em', /title “[^”]*” sticks out/],
  ['title', 'margin-block-end: -2em', /title “[^”]*” is over /],
  ['title', 'overflow: hidden; white-space: nowrap', /title “[^”]*” is cut off/],
  ['title', 'margin-inline-start: 320px', /The page is \d+ px wide/],
  ['toggle', 'min-inline-size: 13em', /The input password is too small/],
  ['toggle', 'margin-inline-start: -5em', /toggle “Show” is over input/],
])('(control) flags a faulty %s, caused by the CSS “%s”', async (part, css, what) => {
  await openScreens(english)
  const style = document.createElement('style')
  style.textContent = `[data-part=root] [data-part=${part}] { ${css} }`
  document.body.append(style)
  const found = await findAt(320)
  style.remove()
  expect(found.join('\n')).toMatch(what)
})
