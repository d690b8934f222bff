/**
 * Finds problems that make a form hard to use or to read: small targets, crushed inputs,
 * overlapping elements, sideways scrolling, missing borders. Runs in the page, so it imports
 * nothing.
 */
export function checkUse(): string[] {
  const found: string[] = []
  const parts = (selector: string) =>
    Array.from(document.querySelectorAll<HTMLElement>(`[data-part=root] ${selector}`)).filter(
      (element) => element.checkVisibility(),
    )
  const box = (element: Element) => element.getBoundingClientRect()
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)

  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
  if (parts('[hidden]').length > 0) found.push('something hidden is seen')
  for (const button of parts(':is([data-part=submit], [data-primary] > :first-child)')) {
    if (box(button).height < 2.2 * size(button)) found.push('a button is low')
    if (box(button).width < box(button.parentElement!).width * 0.7) found.push('a button is narrow')
  }
  for (const target of parts(':is(button, a)'))
    if (Math.min(box(target).height, box(target).width) < 24) found.push('a target is small')
  for (const control of parts('[data-control]')) {
    const [input, toggle] = [control.children[0]!, control.children[1]!]
    if (box(input).width < box(control).width / 2) found.push('an input is crushed')
    if (getComputedStyle(control).borderTopWidth === '0px') found.push('a field has no border')
    // The toggle is hidden before JavaScript runs.
    if (!toggle.checkVisibility()) continue
    if (box(input).right > box(toggle).left + 1) found.push('the toggle is over its input')
    if (box(toggle).right > box(control).right + 1) found.push('the toggle sticks out')
    if (box(toggle).height > box(control).height) found.push('the toggle is too high')
  }
  for (const form of parts('[data-part=form]')) {
    const boxes = Array.from(form.querySelectorAll(':scope > [data-part]'), box)
    if (boxes.some(({ top }, index) => index > 0 && top < boxes[index - 1]!.bottom - 12))
      found.push('parts are over each other')
  }
  for (const title of parts('[data-part=title]'))
    if (size(title) < 1.2 * size(title.parentElement!)) found.push('a title is small')
  return [...new Set(found)]
}
