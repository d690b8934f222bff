import { mkdir, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { chromium } from 'playwright'
import { preview } from 'vite'

import { chromiumArgs, findChromium } from './chromium.mjs'

/**
 * Takes the pictures of README and docs from a built Storybook, each after its story has played:
 * `npm run pictures`.
 */
const pictures = [
  { name: 'light', story: 'the-form--with-email' },
  { name: 'dark', story: 'the-form--with-email', globals: 'theme:dark' },
  { name: 'error', story: 'what-can-go-wrong-problems--rate-limited-with-time' },
  { name: 'strength', story: 'strength-and-breaches--strong', globals: 'theme:dark' },
  { name: 'phone', story: 'what-can-go-wrong-invalid-link--rejected', width: 320 },
  { name: 'right-to-left', story: 'make-it-yours-right-to-left--invalid' },
  { name: 'theme-rounded', story: 'themes--rounded', scale: 1 },
  { name: 'theme-dense', story: 'themes--dense', scale: 1 },
  { name: 'theme-high-contrast', story: 'themes--high-contrast', scale: 1 },
]

const maxBytes = 60_000
const built = fileURLToPath(new URL('../storybook-static', import.meta.url))
const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))

await mkdir(folder, { recursive: true })
const server = await preview({
  configFile: false,
  logLevel: 'silent',
  build: { outDir: built },
  preview: { port: 0, host: '127.0.0.1' },
})
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
for (const picture of pictures) await takePicture(picture)
await browser.close()
await server.close()

async function takePicture({ name, story, globals = '', width = 440, scale = 1.5 }) {
  const page = await browser.newPage({
    viewport: { width, height: 200 },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  })
  await page.goto(
    `${server.resolvedUrls.local[0]}iframe.html?viewMode=story&id=${story}&globals=${globals}`,
  )
  const phaseIn = (over) =>
    over.find((phase) => phase === globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase)
  const phase = await page.waitForFunction(phaseIn, ['finished', 'errored'])
  if ((await phase.jsonValue()) === 'errored') throw new Error(`The story ${story} fails.`)
  await page.evaluate(() => document.fonts.ready)
  const file = `${folder}/${name}.png`
  await writeFile(file, await page.screenshot({ fullPage: true, caret: 'hide' }))
  const { size } = await stat(file)
  if (size > maxBytes)
    throw new Error(`${file} has ${size} bytes, more than ${maxBytes}. Take a smaller story.`)
  console.log(`docs/pictures/${name}.png  ${size} bytes`)
  await page.close()
}
