/**
 * Finds borders, bars and focus rings with a contrast below 3:1 to their surroundings. Runs in the
 * page, so it imports nothing.
 */
export function findFaintLines(): string[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const luminance = (colors: readonly string[]) => {
    for (const color of colors) {
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
    }
    const [red = 0, green = 0, blue = 0] = Array.from(
      context.getImageData(0, 0, 1, 1).data,
      (byte) => {
        const value = byte / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      },
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element: Element | null): string[] =>
    element ? [...behind(element.parentElement), getComputedStyle(element).backgroundColor] : []
  const isFaint = (element: Element, color: string) => {
    const ground = behind(element.parentElement)
    const both = [luminance(ground), luminance([...ground, color])].toSorted((a, b) => b - a)
    return ((both[0] ?? 0) + 0.05) / ((both[1] ?? 0) + 0.05) < 3
  }
  const all = (selector: string) =>
    Array.from(document.querySelectorAll<HTMLElement>(`[data-part=root] ${selector}`)).filter(
      (element) => element.checkVisibility(),
    )

  const found = new Set<string>()
  for (const element of all(':is([data-control], [data-part=problem], [data-part=submit])'))
    if (isFaint(element, getComputedStyle(element).borderTopColor)) found.add('a border')
  // Only filled bars are checked. Empty bars carry no meaning, and words name the strength.
  for (const bar of all('[data-filled]'))
    if (isFaint(bar, getComputedStyle(bar).backgroundColor)) found.add('a bar')
  for (const element of all(':is(button, a, input)')) {
    element.focus({ focusVisible: true } as FocusOptions)
    const ring =
      element.closest('[data-control]') && element.matches('input')
        ? element.parentElement!
        : element
    const { outlineColor, outlineStyle } = getComputedStyle(ring)
    if (outlineStyle !== 'solid' || isFaint(ring, outlineColor)) found.add('a ring')
  }
  return [...found]
}
