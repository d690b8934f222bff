import axe from 'axe-core'
import { inject } from 'vitest'
import { cdp } from 'vitest/browser'

import { sample } from './sample.ts'

interface Cdp {
  send: (
    method: 'Emulation.setEmulatedMedia',
    params: { features: { name: string; value: string }[] },
  ) => Promise<unknown>
}

const emulate = (value: 'active' | 'none') =>
  (cdp() as unknown as Cdp).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value },
      // This list replaces the context's media features, so it repeats reduced motion.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  })

/**
 * The modes of a page besides the light mode. Each function switches the mode on, and returns a
 * function that switches it off.
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
 * Checks accessibility in every mode except the light mode. A sampled run checks one mode, which
 * differs from page to page.
 */
export async function checkModes(canvas: HTMLElement, name: string): Promise<void> {
  const page = canvas.querySelector<HTMLElement>('.page')
  if (!page) return
  const { isWhole, seed } = inject('scope')
  const seedOfPage = Array.from(name).reduce((sum, letter) => sum + letter.codePointAt(0)!, seed)
  const some = sample(Object.entries(modes), { isWhole, seed: seedOfPage }, { count: 1 })
  for (const [mode, enter] of some) {
    const leave = await enter(page, page.querySelector<HTMLElement>('[data-part=root]'))
    try {
      const { violations } = await axe.run(canvas, { rules: { region: { enabled: false } } })
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`,
      )
      if (found.length > 0)
        throw new Error(`Accessibility violations, ${mode}: ${found.join('; ')}`)
    } finally {
      await leave()
    }
  }
}
