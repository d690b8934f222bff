import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { chromium } from 'playwright'
import { preview } from 'vite'

import { chromiumArgs, findChromium } from './chromium.mjs'
import { takeLooks } from './looksSheet.mjs'

/**
 * Takes screenshots and puts them on one page, `storybook-static/contact-sheet/index.html`. It
 * shows every story in every mode, after the story's play function, and every screen in each theme
 * and under each page's style sheet. Needs a built Storybook and a built package. An argument
 * selects by id: `npm run contact-sheet -- problems`, or `-- theme`, or `-- page-with`.
 */
const built = fileURLToPath(new URL('../storybook-static', import.meta.url))
const folder = `${built}/contact-sheet`
const atOnce = 4

const modes = [
  { name: 'light' },
  { name: 'dark', globals: 'theme:dark' },
  { name: '320 px', width: 320 },
  { name: 'right to left', globals: 'direction:rtl' },
  { name: 'forced colours', forcedColors: 'active' },
]

const picked = process.argv[2] ?? ''
const { entries } = JSON.parse(await readFile(`${built}/index.json`, 'utf8'))
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && id.includes(picked),
)
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
const server = await preview({
  configFile: false,
  logLevel: 'silent',
  build: { outDir: built },
  preview: { port: 0, host: '127.0.0.1' },
})
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
const shots = stories.flatMap((story) =>
  modes.map((mode) => ({
    story,
    mode,
    file: `${story.id}--${mode.name.replaceAll(' ', '-')}.png`,
  })),
)

const waiting = [...shots]
const worker = async () => {
  for (let shot = waiting.shift(); shot; shot = waiting.shift()) await takePicture(shot)
}
await Promise.all(Array.from({ length: atOnce }, worker))
const looks = await takeLooks({ browser, folder, picked })
if (stories.length === 0 && looks.length === 0)
  throw new Error(`No story has “${picked}” in its id. They are in ${built}/index.json.`)
await writeFile(`${folder}/index.html`, sheet())
await browser.close()
await server.close()
const count = shots.length + looks.flatMap(({ pictures }) => pictures).length
console.log(
  `${count} pictures of ${stories.length} stories and ${looks.length} sheets: ${folder}/index.html`,
)

async function takePicture({ story, mode, file }) {
  const { width = 480, globals = '', forcedColors = 'none' } = mode
  // Four columns of this width, because forty forms in one column exceed a picture's maximum
  // height.
  const columns = story.tags.includes('side-by-side') ? 4 : 1
  const page = await browser.newPage({
    viewport: { width: width * columns, height: 320 },
    forcedColors,
    reducedMotion: 'reduce',
  })
  await page.goto(
    `${server.resolvedUrls.local[0]}iframe.html?viewMode=story&id=${story.id}&globals=${globals}`,
  )
  // Storybook's names of phases. The phases after `played` change nothing on the page.
  const phases = ['played', 'completing', 'completed', 'afterEach', 'finished', 'errored']
  await page.waitForFunction(
    (over) => over.includes(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase),
    phases,
  )
  const phase = await page.evaluate(() => globalThis.__STORYBOOK_PREVIEW__.currentRender.phase)
  if (phase === 'errored') throw new Error(`The story ${story.id} fails.`)
  await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
  await page.close()
}

function sheet() {
  const picture = ({ file, alt }) =>
    `<td><a href="${file}"><img src="${file}" alt="${alt}" loading="lazy"></a></td>`
  const row = ({ title, pictures }) =>
    `<tr><th scope="row">${title}</th>${pictures.map(picture).join('')}</tr>`
  const rows = stories.map((story) => ({
    title: `${story.title}<br>${story.name}`,
    pictures: shots
      .filter((shot) => shot.story === story)
      .map(({ file, mode }) => ({ file, alt: `${story.title}, ${story.name}, ${mode.name}` })),
  }))
  const columns = modes.map(({ name }) => `<th scope="col">${name}</th>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 1rem; background: #888; font: 14px/1.4 system-ui, sans-serif; }
  th { position: sticky; inset-block-start: 0; background: #888; text-align: start; }
  th { vertical-align: top; }
  td { padding: 4px; vertical-align: top; }
  img { display: block; max-inline-size: 18rem; }
</style>
<table>
  <thead><tr><th></th>${columns.join('')}</tr></thead>
  <tbody>${[...rows, ...looks].map(row).join('\n')}</tbody>
</table>
</html>
`
}
