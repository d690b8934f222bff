import { en } from 'commercelayer-password-reset'
import { describe, expect, it } from 'vitest'

import { findFaintTexts } from './findFaintTexts.ts'
import { openShop } from './openShop.ts'

describe.each([
  { looks: 'light', isDark: false },
  { looks: 'dark', isDark: true },
])('in $looks mode', ({ isDark }) => {
  const { enter, followLink, shop, shopper } = openShop({ isDark })

  /** Shows a problem and an error at the first field. */
  async function showEverything() {
    const { click, texts } = shopper()
    await followLink()
    await enter('looked-at horse')
    shop().emulator.failNext({ status: 500 })
    await click(en.submit)
    await expect.poll(() => texts('[role=alert]')).toHaveLength(1)
    await enter('short', '')
    await click(en.submit)
    await expect.poll(() => texts('[data-part=error]')).toHaveLength(1)
  }

  it('shows every text with a contrast of at least 4.5', async () => {
    const { evaluate } = shopper()
    await showEverything()
    const { faint, seen, ground } = await evaluate(findFaintTexts, 4.5)
    expect(faint).toEqual([])
    expect(seen).toBeGreaterThan(10)
    expect(ground < 0.5).toBe(isDark)

    // The check finds a text that is made faint.
    await evaluate(() => {
      document.querySelector<HTMLElement>('[data-part=error]')!.style.color = '#808080'
    })
    expect((await evaluate(findFaintTexts, 4.5)).faint).toHaveLength(1)
  })

  it('mirrors the layout when text runs from right to left', async () => {
    const { evaluate } = shopper()
    await showEverything()
    /** On which side of the form each part is, and whether the page scrolls sideways. */
    const sides = () =>
      evaluate(() => {
        const box = (selector: string) =>
          document.querySelector(`[data-part=root] ${selector}`)!.getBoundingClientRect()
        const style = (selector: string) =>
          getComputedStyle(document.querySelector(`[data-part=root] ${selector}`)!)
        const { paddingLeft, paddingRight } = style('[data-part=problem]')
        return {
          direction: style('input[name=password]').direction,
          isToggleLeft: box('[data-part=toggle]').x < box('input[name=password]').x,
          isIconLeft: Number.parseFloat(paddingLeft) > Number.parseFloat(paddingRight),
          isWide: document.documentElement.scrollWidth > window.innerWidth,
        }
      })
    expect(await sides()).toEqual({
      direction: 'ltr',
      isToggleLeft: false,
      isIconLeft: true,
      isWide: false,
    })
    await evaluate(() => {
      document.querySelector<HTMLElement>('[data-part=root]')!.dir = 'rtl'
    })
    expect(await sides()).toEqual({
      direction: 'rtl',
      isToggleLeft: true,
      isIconLeft: false,
      isWide: false,
    })
  })
})
