import assert from 'node:assert/strict'

import { toUrl, refusals, walkThePath } from '../shopper.mjs'

/** Tests Tailwind's preflight and utilities together with the package's style sheet. */
export default {
  what: 'Tailwind with the sheet and `classNames`',
  versions: ['tailwindcss', 'vite', 'react'],
  base: 'vite-react19',
  steps: {
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    path: async (context) => {
      await walkThePath(context, { path: '/' })
      await checkStyles(context)
    },
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [refusals],
}

async function checkStyles({ api, site, openPage }) {
  const page = await openPage()
  await page.goto(toUrl(site.url, await api.createReset()))
  const styleOf = (part, property) =>
    page
      .locator(`[data-part="${part}"]`)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property)
  const resolve = (value) =>
    page.evaluate((color) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = color
      const { color: resolved } = getComputedStyle(probe)
      probe.remove()
      return resolved
    }, value)

  // Tailwind's utilities override our style sheet.
  const emerald = await resolve('var(--color-emerald-700)')
  assert.match(emerald, /^oklch\(0\.508 /)
  assert.equal(await styleOf('submit', 'backgroundColor'), emerald, 'the submit is emerald')
  assert.equal(await styleOf('title', 'fontWeight'), '300', 'the title is light')
  assert.equal(await styleOf('root', 'maxWidth'), '384px', 'the form is as wide as `max-w-sm`')
  assert.equal(await styleOf('submit', 'borderRadius'), '4px', 'the radius is the page’s')

  // Our style sheet overrides Tailwind's preflight, which removes all paddings and borders.
  assert.notEqual(await styleOf('submit', 'paddingLeft'), '0px', 'the submit keeps its padding')
  assert.notEqual(
    await page
      .locator('[data-control]')
      .first()
      .evaluate((box) => getComputedStyle(box).borderTopWidth),
    '0px',
    'the input keeps its border',
  )
  await page.context().close()
}
