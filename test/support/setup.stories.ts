import axe from 'axe-core'
import { cdp } from 'vitest/browser'

import { failOnConsole } from './failOnConsole.ts'

failOnConsole()

interface Cdp {
  send: (
    method: 'Emulation.setEmulatedMedia',
    params: { features: { name: string; value: string }[] },
  ) => Promise<unknown>
}

const emulate = (value: 'active' | 'none') =>
  (cdp() as unknown as Cdp).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  })

/**
 * Ways to see a story besides the light one, which Storybook's own addon checks. Each returns the
 * way back.
 */
const modes: Record<
  string,
  (page: HTMLElement, root: HTMLElement | null) => Promise<() => unknown>
> = {
  async dark(page) {
    page.dataset.theme = 'dark'
    return () => (page.dataset.theme = 'light')
  },
  async 'right to left'(_page, root) {
    root?.setAttribute('dir', 'rtl')
    return () => root?.setAttribute('dir', 'ltr')
  },
  async 'forced colours'() {
    await emulate('active')
    if (!matchMedia('(forced-colors: active)').matches)
      throw new Error('The browser can’t be told to force colours.')
    return () => emulate('none')
  },
}

/**
 * Checks a story in every other mode. Called by `.storybook/preview.tsx`, which Storybook loads
 * without Vitest, too.
 */
async function checkModes(canvas: HTMLElement): Promise<void> {
  const page = canvas.querySelector<HTMLElement>('.page')
  if (!page) return
  for (const [name, enter] of Object.entries(modes)) {
    const leave = await enter(page, page.querySelector<HTMLElement>('[data-part=root]'))
    try {
      const { violations } = await axe.run(canvas, { rules: { region: { enabled: false } } })
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`,
      )
      if (found.length > 0)
        throw new Error(`Accessibility violations, ${name}: ${found.join('; ')}`)
    } finally {
      await leave()
    }
  }
}

declare global {
  var checkModes: ((canvas: HTMLElement) => Promise<void>) | undefined
}

globalThis.checkModes = checkModes
