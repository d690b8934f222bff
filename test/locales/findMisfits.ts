/** Languages without spaces, or whose lines may end inside a word. */
const endsLinesAnywhere = /^(?:ja|th|zh)\b/

/** In px. A font's own line spacing may exceed the line's height by this amount. */
const leading = 4

/**
 * In `em`: the least width of an input beside its show button. A phone then still shows a word or
 * two.
 */
const leastInput = 8

/**
 * Finds text that sticks out of its box, covers another text or an input, or breaks inside a word.
 * Characters that the font lacks are drawn as boxes, which have to fit as well.
 */
export function findMisfits(): string[] {
  const found = new Set<string>()
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) found.add(`The page is ${scrollWidth} px wide.`)
  for (const root of document.querySelectorAll<HTMLElement>('[data-part=root]')) {
    for (const element of root.querySelectorAll(
      ':not([data-announcement], [data-announcement] *, input)',
    ))
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        found.add(`${nameOf(element)} is cut off.`)
    const texts = findTexts(root)
    for (const { text, element, boxes } of texts) {
      const outer = [element, element.closest('[data-part]')!, root].map(contentBox)
      if (boxes.some((box) => outer.some((other) => !isInside(box, other))))
        found.add(`${nameOf(element)} sticks out.`)
      for (const word of endsLinesAnywhere.test(root.lang) ? [] : findBrokenWords(text))
        found.add(`${nameOf(element)} is broken inside ${word}.`)
    }
    const inputs = Array.from(root.querySelectorAll('input'), (element) => ({
      element,
      boxes: [element.getBoundingClientRect()],
    }))
    for (const { element, boxes } of inputs)
      if (boxes[0]!.width < leastInput * Number.parseFloat(getComputedStyle(element).fontSize))
        found.add(`The input ${element.name} is too small.`)
    for (const [index, { element, boxes }] of [...texts, ...inputs].entries())
      for (const other of [...texts, ...inputs].slice(index + 1))
        if (boxes.some((box) => other.boxes.some((its) => areOver(box, its))))
          found.add(`${nameOf(element)} is over ${nameOf(other.element)}.`)
  }
  return [...found]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function findTexts(root: HTMLElement) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: { text: Text; element: HTMLElement; boxes: readonly Box[] }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    const element = text.parentElement!
    if (element.closest('[data-announcement]') || !element.checkVisibility()) continue
    texts.push({ text, element, boxes: readBoxes(text, 0, text.length) })
  }
  return texts
}

/** The boxes in which the browser paints the text, one for each line. */
function readBoxes(text: Text, start: number, end: number): DOMRect[] {
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return Array.from(range.getClientRects())
}

function findBrokenWords(text: Text): string[] {
  return Array.from(text.data.matchAll(/[^\s\u2010-\u2015/-]+/gu))
    .filter(({ 0: word, index }) => {
      const tops = readBoxes(text, index, index + word.length).map(({ top }) => Math.round(top))
      return new Set(tops).size > 1
    })
    .map(([word]) => word)
}

function contentBox(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const inset = (side: string) =>
    Number.parseFloat(style.getPropertyValue(`padding-${side}`)) +
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`))
  return {
    left: left + inset('left'),
    right: right - inset('right'),
    top: top + inset('top'),
    bottom: bottom - inset('bottom'),
  }
}

function isInside(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left - 1 &&
    box.right <= outer.right + 1 &&
    box.top >= outer.top - leading &&
    box.bottom <= outer.bottom + leading
  )
}

function areOver(box: Box, other: Box): boolean {
  return (
    box.left < other.right - 1 &&
    other.left < box.right - 1 &&
    box.top < other.bottom - leading &&
    other.top < box.bottom - leading
  )
}

function nameOf(element: Element): string {
  const { part } = element.closest<HTMLElement>('[data-part]')!.dataset
  return `${part} “${element.textContent}”`
}
