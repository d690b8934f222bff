/** The form as it is, under the mouse, or with the focus on each element, one after the other. */
export type How = 'still' | 'hovered' | 'focused'

interface Comparison {
  readonly how: How
  readonly key: string
  readonly isExpected: boolean
}

/**
 * Reads every computed value of all that is drawn in the form, and returns what is different from
 * what was kept under this key, each once: `submit: color red, not blue`. With `isExpected` it
 * keeps what it reads. The window stays when the page is written anew, and half a million values
 * take long to send: so it compares in the page, and holds all that it needs.
 */
export function compareLooks({ how, key, isExpected }: Comparison): string[] {
  interface Look {
    /** An element of the form, as `submit` or `problem p`. */
    readonly name: string
    readonly values: readonly string[]
  }
  const kept = ((globalThis as { looks?: Map<string, readonly Look[]> }).looks ??= new Map())

  // Custom properties draw nothing, nor does `appearance` beside a border of one's own. Pages have
  // cursors and tap colours of their own. `inline-size` is `width` once more.
  const theirs = /^(?:--|appearance|-webkit-tap|cursor|text-size-adjust|tab-size)/
  const logical = /(?:inline|block)-(?:size|start|end)/
  const properties = Array.from(getComputedStyle(document.body)).filter(
    (property) => !theirs.test(property) && !logical.test(property),
  )
  // What moves is never the same twice.
  const settle = () => {
    for (const animation of document.getAnimations()) animation.cancel()
  }
  settle()

  const read = (element: Element, pseudo?: string): Look => {
    const style = getComputedStyle(element, pseudo)
    const part = element.closest<HTMLElement>('[data-part]')
    const tag = element === part ? '' : ` ${element.localName}`
    const isDrawn = pseudo === undefined || style.content !== 'none'
    // The root isn't reset.
    const isRoot = part?.dataset.part === 'root'
    const isRead = (property: string) => !(isRoot && /^(?:border|transition)/.test(property))
    return {
      name: `${part?.dataset.part}${tag}${pseudo ?? ''}`,
      values: isDrawn
        ? properties.map((property) => (isRead(property) ? style.getPropertyValue(property) : ''))
        : [],
    }
  }
  // The footer is the shop's own.
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
