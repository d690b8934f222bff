/** The form without interaction, under the mouse, or with the focus on each element in turn. */
export type How = 'still' | 'hovered' | 'focused'

interface Comparison {
  readonly how: How
  readonly key: string
  readonly isExpected: boolean
}

/**
 * Reads the computed styles of all drawn elements of the form. Returns the differences from the
 * styles stored under this key, each once: `submit: color red, not blue`. With `isExpected`, it
 * first stores the styles that it reads. It compares in the page, because half a million values
 * take long to send, and so imports nothing. `window` keeps the stored styles when the page is
 * written anew.
 */
export function compareLooks({ how, key, isExpected }: Comparison): string[] {
  interface Look {
    /** An element of the form, such as `submit` or `problem p`. */
    readonly name: string
    readonly values: readonly string[]
  }
  const kept = ((globalThis as { looks?: Map<string, readonly Look[]> }).looks ??= new Map())

  // Skips custom properties, and `appearance` on elements with their own border: neither draws
  // anything. Skips cursors and tap colours, which pages may set, and `inline-size`, which repeats
  // `width`.
  const theirs = /^(?:--|appearance|-webkit-tap|cursor|text-size-adjust|tab-size)/
  const logical = /(?:inline|block)-(?:size|start|end)/
  const properties = Array.from(getComputedStyle(document.body)).filter(
    (property) => !theirs.test(property) && !logical.test(property),
  )
  // Running animations would make each comparison different.
  const settle = () => {
    for (const animation of document.getAnimations()) animation.cancel()
  }
  settle()

  const read = (element: Element, pseudo?: string): Look => {
    const style = getComputedStyle(element, pseudo)
    const part = element.closest<HTMLElement>('[data-part]')
    const tag = element === part ? '' : ` ${element.localName}`
    const isDrawn = pseudo === undefined || style.content !== 'none'
    // The sheet doesn't reset the root's borders and transitions.
    const isRoot = part?.dataset.part === 'root'
    const isRead = (property: string) => !(isRoot && /^(?:border|transition)/.test(property))
    return {
      name: `${part?.dataset.part}${tag}${pseudo ?? ''}`,
      values: isDrawn
        ? properties.map((property) => (isRead(property) ? style.getPropertyValue(property) : ''))
        : [],
    }
  }
  // The footer belongs to the shop.
  const ours = '[data-part=root], [data-part=root] :not(footer)'
  const all = Array.from(document.querySelectorAll<HTMLElement>(ours))
  const looks =
    how === 'focused'
      ? all
          .filter((element) => element.matches('a, button, input, h2'))
          .flatMap((element) => {
            element.focus()
            settle()
            const control = element.closest('[data-control]')
            return [read(element), ...(control ? [read(control)] : [])]
          })
      : all
          .filter((element) => how === 'still' || element.matches(':hover'))
          .flatMap((element) => [
            read(element),
            ...['::before', '::after'].map((pseudo) => read(element, pseudo)),
          ])
  if (isExpected) kept.set(key, looks)

  const expected = kept.get(key) ?? []
  if (looks.length !== expected.length)
    return [`${looks.length} elements are ${how}, not ${expected.length}`]
  const found = looks.flatMap(({ name, values }, index) => {
    const { name: other, values: wanted = [] } = expected[index] ?? {}
    if (name !== other) return [`${name} is where ${other} was`]
    if (values.length !== wanted.length) return [`${name}: one of them isn't drawn`]
    return properties.flatMap((property, at) =>
      values[at] === wanted[at] ? [] : [`${name}: ${property} ${values[at]}, not ${wanted[at]}`],
    )
  })
  return [...new Set(found)]
}
