import postcss from 'postcss'
import { compile } from 'tailwindcss'
import tailwind3 from 'tailwindcss-3'

import brand from './pages/brand.css?raw'
import inputTypes from './pages/inputTypes.css?raw'
import unset from './pages/unset.css?raw'
import widths from './pages/widths.css?raw'
import wordPress from './pages/wordpress.css?raw'
import bootstrap from 'bootstrap/dist/css/bootstrap.css?raw'
import modernNormalize from 'modern-normalize/modern-normalize.css?raw'
import normalize from 'normalize.css/normalize.css?raw'
import tailwind4 from 'tailwindcss/index.css?raw'

/** A page's style sheet, and the order of layers that the page declares. */
export interface Page {
  readonly name: string
  readonly css: string
  readonly layers?: string
}

async function buildTailwind3(): Promise<string> {
  const { css } = await postcss([tailwind3({ content: [{ raw: '<i class="flex">' }] })]).process(
    '@tailwind base; @tailwind components; @tailwind utilities;',
    { from: undefined },
  )
  return css
}

async function buildTailwind4(): Promise<string> {
  return (await compile(tailwind4)).build([])
}

/** Common resets and themes of pages. All of their rules select elements. */
export const pages: readonly Page[] = [
  { name: 'Tailwind 3', css: await buildTailwind3() },
  {
    name: 'Tailwind 4',
    css: await buildTailwind4(),
    layers: 'theme, base, commercelayer-password-reset, components, utilities',
  },
  { name: 'Bootstrap', css: bootstrap.replace(/^@charset "[^"]*";/i, '') },
  { name: 'normalize.css', css: normalize },
  { name: 'modern-normalize', css: modernNormalize },
  { name: 'a theme for WordPress', css: wordPress },
  { name: 'all: unset', css: unset },
  { name: 'full widths', css: widths },
  { name: 'a brand', css: brand },
]

/** A sheet whose rules for `input[type=…]` are more specific than the form's rules. */
export { inputTypes }

/** Puts a page's sheet into a layer below the form's layer. */
export function inLayers({ css, layers }: Page): string {
  return layers === undefined
    ? `@layer page, commercelayer-password-reset;\n@layer page {\n${css}\n}`
    : `@layer ${layers};\n${css}`
}
