import type { Browser, Page as Tab } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../support/openBrowser.ts'
import { show, styles } from './openLooks.ts'

// These tests check animations, hover effects and the size of touch targets.

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await openBrowser()
  tab = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

const styleOf = (selector: string, property: string, pseudo?: string) =>
  tab
    .locator(selector)
    .first()
    .evaluate(
      (element, [name, of]) => getComputedStyle(element, of).getPropertyValue(name!),
      [property, pseudo],
    )

it('animates only for shoppers who want motion, and never on the first screen', async () => {
  const findMoving = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('[data-part]')].flatMap((element) =>
        [undefined, '::before'].flatMap((pseudo) => {
          const { animationName, transitionDuration } = getComputedStyle(element, pseudo)
          const screen = element.closest('section')!.id
          const part = `${screen} ${element.getAttribute('data-part')}${pseudo ?? ''}`
          return [
            ...(animationName === 'none' ? [] : [part]),
            ...(transitionDuration === '0s' ? [] : ['a transition']),
          ]
        }),
      ),
    )
  await show(tab, [styles])
  expect(await findMoving()).toEqual([])
  await tab.emulateMedia({ reducedMotion: 'no-preference' })
  await show(tab, [styles])
  const moving = await findMoving()
  await tab.emulateMedia({ reducedMotion: 'reduce' })
  const moves = [
    'fields error',
    'problem problem',
    'submitting submit::before',
    'success title',
    'success title::before',
    'success success',
    'signing-in title::before',
    'sent title',
    'a transition',
  ]
  expect(moving).toEqual(expect.arrayContaining(moves))
  for (const still of ['fields title', 'fields form', 'request-link form'])
    expect(moving).not.toContain(still)
})

it('shows a disc after success, but a spinner while the shopper is being signed in', async () => {
  await show(tab, [styles])
  const icon = async (screen: string) =>
    styleOf(`#${screen} [data-part=title]`, 'mask-composite', '::before')
  expect(await icon('success')).toContain('exclude')
  expect(await icon('signing-in')).not.toContain('exclude')
  expect(await styleOf('#sent [data-part=title]', 'content', '::before')).toBe('none')
})

it('shows a halo, not an underline, on a hovered button, and no halo while saving', async () => {
  await show(tab, [styles])
  const look = async (screen: string, part = 'submit') => {
    const button = `#${screen} [data-part=${part}]`
    await tab.locator(button).first().hover()
    const halo = !(await styleOf(button, 'box-shadow')).startsWith('rgba(0, 0, 0, 0)')
    return { halo, line: await styleOf(button, 'text-decoration-line') }
  }
  expect(await look('problem')).toEqual({ halo: true, line: 'none' })
  expect(await look('success', 'action')).toEqual({ halo: true, line: 'none' })
  expect(await look('submitting')).toEqual({ halo: false, line: 'none' })
  expect(await styleOf('#submitting [data-part=submit]', 'cursor')).toBe('progress')
  expect(await look('sent', 'action')).toEqual({ halo: false, line: 'underline' })
  expect(await look('problem', 'toggle')).toEqual({ halo: false, line: 'underline' })
})

it('gives the submit button no fill if another action comes first or during a wait', async () => {
  await show(tab, [styles])
  const clear = 'rgba(0, 0, 0, 0)'
  expect(await styleOf('#waiting [data-part=submit]', 'background-color')).toBe(clear)
  expect(await styleOf('#request-failed [data-part=submit]', 'background-color')).toBe(clear)
  expect(await styleOf('#unknown [data-part=submit]', 'background-color')).toBe(clear)
  expect(await styleOf('#problem [data-part=submit]', 'background-color')).not.toBe(clear)
  for (const action of await tab.locator('#sent [data-part=action]').all())
    expect(await action.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(clear)
})

it('gives the form the same width on each screen, even in a container that shrinks', async () => {
  const centred = 'section { display: grid; place-items: center }'
  for (const [width, expected] of [
    [1024, 416],
    [320, 288],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- all widths share one tab
    await show(tab, [styles, centred], { width })
    // oxlint-disable-next-line no-await-in-loop
    const widths = await tab.evaluate(() =>
      Array.from(
        document.querySelectorAll('[data-part=root]:has(> form[data-part], > [role=status])'),
        (root) => root.getBoundingClientRect().width,
      ),
    )
    expect([...new Set(widths)]).toEqual([expected])
  }
})

it('greys the whole field while saving, including its show button', async () => {
  await show(tab, [styles])
  const ground = async (selector: string) => styleOf(selector, 'background-color')
  const grey = await ground('#fields input[name=username]')
  expect(await ground('#submitting [data-control]')).toBe(grey)
  const clear = 'rgba(0, 0, 0, 0)'
  expect(await ground('#submitting [data-control] input')).toBe(clear)
  expect(await ground('#fields [data-control]')).toBe(clear)
})

it('prints in bold the address to which a link was sent', async () => {
  await show(tab, [styles])
  expect(await styleOf('#sent bdi', 'font-weight')).toBe('600')
  expect(await styleOf('#sent p', 'font-weight')).toBe('400')
})

it('breaks no Korean word, and breaks Japanese titles only between phrases', async () => {
  await show(tab, [styles])
  await tab.locator('#sent [data-part=root]').evaluate((root: HTMLElement) => (root.lang = 'ko'))
  for (const part of ['[data-part=title]', 'p'])
    expect(await styleOf(`#sent ${part}`, 'word-break')).toBe('keep-all')
  expect(await styleOf('#japanese [data-part=title]', 'word-break')).toBe('auto-phrase')
})

it('reserves no space for the meter’s words while the meter has no words', async () => {
  await show(tab, [styles])
  const heightOf = async () =>
    tab.locator('#fields [data-part=strength]').evaluate((meter: HTMLElement) => meter.offsetHeight)
  const full = await heightOf()
  await tab.locator('#fields [data-part=strength]').evaluate((meter: HTMLElement) => {
    delete meter.dataset.score
  })
  expect(await heightOf()).toBeLessThan(12)
  expect(full).toBeGreaterThan(40)
})

it('has 44 px touch targets, and inputs that iOS doesn’t zoom, even with small text', async () => {
  const phone = await browser.newPage({ hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
  const small = ':root { --reset-password-control-height: 2.25em }'
  const measure = async (page: Tab) => {
    await show(page, [styles, small], { width: 320, fontSize: 14 })
    return page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)]
      const heights = all('[data-part=submit], [data-part=action], [data-control]')
        .filter((element) => element.closest('section')!.id !== 'bare-link')
        .map((element) => element.getBoundingClientRect().height)
      const sizes = all('input').map((input) => Number.parseFloat(getComputedStyle(input).fontSize))
      return { height: Math.min(...heights), size: Math.min(...sizes) }
    })
  }
  expect(await measure(phone)).toEqual({ height: 44, size: 16 })
  expect(await measure(tab)).toEqual({ height: 31.5, size: 14 })
  await phone.close()
})
