import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { chromium } from 'playwright'
import { preview } from 'vite'

import { chromiumArgs, findChromium } from './chromium.mjs'

/**
 * Takes the pictures of README and docs from a built Storybook: `npm run pictures`. Each picture is
 * taken after its story's play function. All pictures have the same frame and font size. They show
 * a card on a background, so that a picture's edge differs from the page. `hero` is three of them
 * side by side.
 */
const frame = { width: 440, height: 660 }
const pictures = [
  { name: 'light', story: 'the-form--with-email' },
  { name: 'dark', story: 'what-can-go-wrong-problems--network', globals: 'theme:dark' },
  { name: 'right-to-left', story: 'make-it-yours-right-to-left--invalid' },
  { name: 'error', story: 'what-can-go-wrong-problems--rate-limited-with-time' },
  { name: 'strength', story: 'strength-and-breaches--strong', globals: 'theme:dark' },
  { name: 'phone', story: 'what-can-go-wrong-invalid-link--rejected', card: 320 },
  { name: 'success', story: 'the-form--success' },
  { name: 'theme-card', story: 'themes--card', scale: 1 },
  { name: 'theme-rounded', story: 'themes--rounded', scale: 1 },
  { name: 'theme-dense', story: 'themes--dense', scale: 1 },
  { name: 'theme-high-contrast', story: 'themes--high-contrast', scale: 1 },
]
const hero = ['light', 'dark', 'right-to-left']

const cardOn = (width) => `
  .page {
    display: grid; block-size: ${frame.height}px; min-block-size: 0; padding: 1.5rem 1.25rem;
    background: light-dark(#f4f4f5, #0d0d0d); place-items: center;
  }
  [data-part='root'] {
    inline-size: ${width}px; max-inline-size: ${width}px; padding: 2rem;
    border: 1px solid light-dark(#e3e3e3, #2c2c2c); border-radius: 1rem;
    background: light-dark(#fff, #181716);
  }`

const maxBytes = 80_000
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
await takeHero()
await browser.close()
await server.close()

async function takePicture({ name, story, globals = '', card = 400, scale = 1.5 }) {
  const page = await browser.newPage({
    viewport: frame,
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
  await page.addStyleTag({ content: cardOn(card) })
  await page.evaluate(() => document.fonts.ready)
  // The frame would cut off a form that is higher than the frame.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (height > frame.height) throw new Error(`${story} is ${height} px high.`)
  await keep(name, await page.screenshot({ caret: 'hide' }))
  await page.close()
}

async function takeHero() {
  const size = { width: frame.width * hero.length, height: frame.height }
  const page = await browser.newPage({ viewport: size })
  const cards = await Promise.all(hero.map((name) => readFile(`${folder}/${name}.png`, 'base64')))
  const images = cards.map(
    (card) => `<img width="${frame.width}" src="data:image/png;base64,${card}">`,
  )
  await page.setContent(`<body style="display: flex; margin: 0">${images.join('')}`)
  await keep('hero', await page.screenshot(), 2 * maxBytes)
  await page.close()
}

async function keep(name, picture, most = maxBytes) {
  const file = `${folder}/${name}.png`
  if (picture.length > most)
    throw new Error(`${file} has ${picture.length} bytes, more than ${most}. Take a smaller story.`)
  await writeFile(file, picture)
  console.log(`docs/pictures/${name}.png  ${picture.length} bytes`)
}
