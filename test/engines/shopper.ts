import { setTimeout } from 'node:timers/promises'

import type { Engine } from './Engine.ts'
import { until } from './until.ts'

/** WebDriver's codes for keys that type no character. */
const keys = { Tab: '\uE004', Enter: '\uE007', Control: '\uE009' }

/** What the browser tells shoppers about an element, on the screen and to a screen reader. */
export interface Told {
  readonly role: string
  readonly isFocused: boolean
  readonly isInvalid: boolean
  readonly description: string
  readonly type: string
  readonly value: string
}

/** A shopper's actions in a browser. Finds elements by their accessible names. */
export function createShopper({ send }: Engine) {
  async function evaluate<Arguments extends unknown[], Value>(
    inPage: (...values: Arguments) => Value,
    ...args: Arguments
  ): Promise<Value> {
    const script = `return (${String(inPage)}).apply(null, arguments)`
    return (await send('ExecuteScript', { script, args })) as Value
  }

  /** Finds the last element with a name: the form's, if the shop’s header has one as well. */
  const find = (name: string) =>
    until(async () => {
      try {
        const elements = await evaluate(() =>
          Array.from(document.querySelectorAll('input, button, a, [tabindex]')),
        )
        for (const element of elements.toReversed()) {
          const [id] = Object.values(element) as string[]
          // Firefox never answers about an element while its page is being replaced.
          const label = send('GetComputedLabel', { id })
          if ((await Promise.race([label, setTimeout(2000)])) === name) return { id, element }
        }
      } catch {
        // The page has rendered again in the meantime.
      }
      return undefined
    })

  return {
    evaluate,
    goto: (url: string) => send('Navigate', { url }),
    click: async (name: string) => send('ElementClick', { id: (await find(name))?.id }),
    type: (text: string) => send('PerformActions', press(Array.from(text))),
    press: (key: 'Tab' | 'Enter') => send('PerformActions', press([keys[key]])),
    /** Presses Control and a letter. */
    command: (letter: string) => send('PerformActions', press([letter], keys.Control)),

    told: async (name: string): Promise<Told> => {
      const found = await find(name)
      const role = String(await send('GetComputedRole', { id: found?.id }))
      const seen = await evaluate((input) => {
        const { type, value } = input as HTMLInputElement
        const ids = (input.getAttribute('aria-describedby') ?? '').split(' ')
        const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '')
        const isFocused = document.activeElement === input && document.hasFocus()
        const isInvalid = input.getAttribute('aria-invalid') === 'true'
        return { isFocused, isInvalid, description: texts.join(' '), type, value }
      }, found!.element)
      return { role, ...seen }
    },
    address: () => evaluate(() => window.location.href),
    texts: (selector: string) =>
      evaluate(
        (each) => Array.from(document.querySelectorAll(each), ({ textContent }) => textContent),
        selector,
      ),
  }
}

export type Shopper = ReturnType<typeof createShopper>

/** Presses and releases keys one after another, while `held` stays down. */
function press(values: string[], held?: string) {
  const down = (value: string) => ({ type: 'keyDown', value })
  const up = (value: string) => ({ type: 'keyUp', value })
  const pressed = values.flatMap((value) => [down(value), up(value)])
  const actions = held === undefined ? pressed : [down(held), ...pressed, up(held)]
  return { actions: [{ type: 'key', id: 'keyboard', actions }] }
}
