import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

/**
 * Backgrounds with their text colours: a light page and card, a dark page and card, a dark blue
 * card.
 */
const grounds = [
  { ground: '#ffffff', text: '#1c1b1a' },
  { ground: '#f4f2ef', text: '#1c1b1a' },
  { ground: '#151413', text: '#f2f0ee' },
  { ground: '#1f1e1d', text: '#f2f0ee' },
  { ground: '#1f2937', text: '#f3f4f6' },
]

/** The sheet's mixes of a tone with the text colour. */
const mixes = Array.from(
  tokens.matchAll(/--_(\w+): [^;]*color-mix\(in srgb, (#\w{6}) (\d+)%, currentcolor\)/g),
  ([, name = '', tone = '', share]) => ({ name, tone, share: Number(share) / 100 }),
)

const channels = (color: string) =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(tone: string, share: number, { ground, text }: (typeof grounds)[number]): number {
  const ink = channels(text)
  const mixed = channels(tone).map((value, index) => value * share + ink[index]! * (1 - share))
  const [dark = 0, light = 0] = [luminance(mixed), luminance(channels(ground))].toSorted(
    (one, other) => one - other,
  )
  return (light + 0.05) / (dark + 0.05)
}

it('(control) reads all three colour mixes, and finds too little contrast in a strong mix', () => {
  expect(mixes.map(({ name }) => name)).toEqual(['error', 'warning', 'success'])
  expect(contrast('#d3261e', 0.75, grounds[3]!)).toBeCloseTo(4.39, 1)
})

it.each(mixes.flatMap((mix) => grounds.map((on) => ({ ...mix, ...on, on }))))(
  'keeps $name readable on the background $ground',
  ({ tone, share, on }) => {
    expect(contrast(tone, share, on)).toBeGreaterThanOrEqual(4.5)
  },
)
