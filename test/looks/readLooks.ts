/** An element of the form, as `submit` or `problem p`, and every computed value of it. */
export interface Look {
  readonly name: string
  readonly style: Readonly<Record<string, string>>
}

/**
 * All that is drawn in the form, or under the mouse, or around each element while it has the focus.
 * Runs in the page, so it holds all that it needs.
 */
export function readLooks(how: 'still' | 'hovered' | 'focused'): Look[] {
  // Custom properties draw nothing, nor does `appearance` beside a border of one's own. Pages have
  // cursors and tap colours of their own; so they do for the underline of links they point at.
  const underline = how === 'still' ? '' : '|(?:-webkit-)?text-decoration'
  const theirs = new RegExp(
    `^(?:--|appearance|-webkit-tap|cursor|text-size-adjust|tab-size${underline})`,
  )

  const read = (element: Element, pseudo?: string): Look => {
    const style = getComputedStyle(element, pseudo)
    const part = element.closest<HTMLElement>('[data-part]')
    const tag = element === part ? '' : ` ${element.localName}`
    const isDrawn = pseudo === undefined || style.content !== 'none'
    const names = isDrawn ? Array.from(style).filter((name) => !theirs.test(name)) : ['content']
    return {
      name: `${part?.dataset.part}${tag}${pseudo ?? ''}`,
      style: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
    }
  }
  const all = Array.from(document.querySelectorAll<HTMLElement>('[data-part=root] *'))
  if (how !== 'focused') {
    return all
      .filter((element) => how === 'still' || element.matches(':hover'))
      .flatMap((element) => [
        read(element),
        ...['::before', '::after'].map((pseudo) => read(element, pseudo)),
      ])
  }
  return all
    .filter((element) => element.matches('a, button, input, h2'))
    .flatMap((element) => {
      element.focus()
      const control = element.closest('[data-control]')
      return [read(element), ...(control ? [read(control)] : [])]
    })
}

/** What looks different from what was expected, each once: `submit: color`. */
export function compareLooks(expected: readonly Look[], actual: readonly Look[]): string[] {
  const found = expected.flatMap(({ name, style }, index) =>
    Object.keys(style)
      .filter((property) => actual[index]?.style[property] !== style[property])
      .map(
        (property) =>
          `${name}: ${property} ${actual[index]?.style[property]}, not ${style[property]}`,
      ),
  )
  return [...new Set(found)]
}
