import { fileURLToPath } from 'node:url'

import { runnerImport } from 'vite'

const looks = (file) => fileURLToPath(new URL(`../test/looks/${file}`, import.meta.url))
const load = async (file) =>
  (await runnerImport(looks(file), { configFile: false, logLevel: 'error' })).module

const modes = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: '320 px', theme: 'light', column: 320 },
  { name: 'right to left', theme: 'light', direction: 'rtl' },
  { name: 'forced colours', theme: 'light', forcedColors: 'active' },
]

/**
 * Takes a picture of all screens together: in each theme, and under each page's style sheet, which
 * comes before or after the form's sheet. Needs a built package. Returns rows for the contact
 * sheet.
 */
export async function takeLooks({ browser, folder, picked }) {
  const { show, styles } = await load('openLooks.ts')
  const { pages, inputTypes } = await load('pages.ts')
  const { themes } = await load('themes.ts')
  const rows = [
    ...themes.map(({ name, css, fontSize }) => ({
      title: `theme ${name}`,
      sheets: [css, styles],
      fontSize,
    })),
    ...[...pages, { name: 'types of inputs', css: inputTypes }].flatMap(({ name, css }) => [
      { title: `page with ${name}`, sheets: [css, styles] },
      { title: `page with ${name} after the form’s sheet`, sheets: [styles, css] },
    ]),
  ].map((row) => ({ ...row, id: row.title.replaceAll(/[^\w]+/g, '-') }))

  const taken = []
  for (const { id, title, sheets, fontSize } of rows.filter((row) => row.id.includes(picked))) {
    const pictures = []
    for (const { name, column = 480, direction = 'ltr', theme, forcedColors = 'none' } of modes) {
      const tab = await browser.newPage({ forcedColors, reducedMotion: 'reduce' })
      const width = column * 4
      const grid = `section { float: inline-start; width: ${column}px; padding: 16px; }`
      await show(tab, [...sheets, `${grid} section { box-sizing: border-box }`], {
        theme,
        width: width + 32,
        fontSize,
      })
      await tab.evaluate((dir) => {
        for (const element of document.querySelectorAll('[data-part=root], html'))
          element.setAttribute('dir', dir)
        // The markup contains no typed text.
        for (const input of document.querySelectorAll('[data-control] > input'))
          input.value = 'correct horse battery'
        const sections = Array.from(document.querySelectorAll('section'))
        for (const [index, section] of sections.entries())
          if (index % 4 === 0) section.style.clear = 'both'
      }, direction)
      const file = `${id}--${name.replaceAll(' ', '-')}.png`
      await tab.screenshot({ path: `${folder}/${file}`, fullPage: true })
      pictures.push({ file, alt: `${title}, ${name}` })
      await tab.close()
    }
    taken.push({ title, pictures })
  }
  return taken
}
