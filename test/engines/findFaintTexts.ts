/**
 * Finds texts whose contrast is lower than `least`. Runs in the page, so it uses nothing from
 * outside the function. `ground` is the luminance of the background behind the form.
 */
export function findFaintTexts(least: number) {
  const context = document.createElement('canvas').getContext('2d')!

  /** Paints the colours over each other, and returns the luminance of the resulting pixel. */
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
  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  const contrast = (element: Element) => {
    const ground = behind(element)
    const text = luminance([...ground, getComputedStyle(element).color])
    const both = [luminance(ground), text].toSorted((one, other) => other - one)
    return ((both[0] ?? 0) + 0.05) / ((both[1] ?? 0) + 0.05)
  }

  const texts = Array.from(document.querySelectorAll('[data-part=root] *')).filter(
    (element) =>
      element.matches('input') ||
      Array.from(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      ),
  )
  const faint = texts
    .map((element) => ({ text: element.textContent, ratio: contrast(element) }))
    .filter(({ ratio }) => !(ratio >= least))
  return {
    faint,
    seen: texts.length,
    ground: luminance(behind(document.querySelector('[data-part=root]'))),
  }
}
