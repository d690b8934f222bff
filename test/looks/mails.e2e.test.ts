import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { mail as arabic } from 'commercelayer-password-reset/locales/ar'
import { mail as english } from 'commercelayer-password-reset/locales/en'
import { mail as hindi } from 'commercelayer-password-reset/locales/hi'
import { mail as japanese } from 'commercelayer-password-reset/locales/ja'
import { mail as korean } from 'commercelayer-password-reset/locales/ko'
import {
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
} from 'commercelayer-password-reset/server'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../support/openBrowser.ts'

/** The test saves a picture of each mail for people to look at. */
const pictures = fileURLToPath(new URL('../../storybook-static/mails/', import.meta.url))

let browser: Browser

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  browser = await openBrowser()
})
afterAll(() => browser.close())

const shop = 'Fern & Finch'
const at = new Date('2026-12-01T18:00:00Z')
const url =
  'https://shop.example/reset-password?customerPasswordResetId=xYZkjABcde' +
  '&resetPasswordToken=4p9mQx7LsYb2WcTn5RvH#email=john%40example.com'

const mails = [english, arabic, japanese, korean, hindi].flatMap((messages) => [
  {
    name: `reset-${messages.locale}`,
    html: resetPasswordMail({ to: 'john@example.com', url, shop, expiresAt: at, messages }).html,
  },
  {
    name: `changed-${messages.locale}`,
    html: passwordChangedMail({ at, shop, forgotUrl: 'https://shop.example/forgot', messages })
      .html,
  },
  {
    name: `no-account-${messages.locale}`,
    html: noAccountMail({
      shop,
      signUpUrl: 'https://shop.example/sign-up',
      shopUrl: 'https://shop.example/',
      messages,
    }).html,
  },
])

const rows = mails.flatMap((mail) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [320, 600].map((width) => ({ ...mail, scheme, width })),
  ),
)

it.each(rows)(
  'renders a readable email: $name, $scheme, $width px',
  async ({ name, html, scheme, width }) => {
    const tab = await browser.newPage({ viewport: { width, height: 400 }, colorScheme: scheme })
    await tab.setContent(html)
    await tab.screenshot({ path: `${pictures}${name}-${scheme}-${width}.png`, fullPage: true })
    const seen = await tab.evaluate(() => {
      const luminance = (color: string) => {
        const [red = 0, green = 0, blue = 0] = color
          .match(/[\d.]+/g)!
          .map((value) => Number(value) / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const ground = (element: Element): string => {
        const { backgroundColor } = getComputedStyle(element)
        const isClear = backgroundColor === 'rgba(0, 0, 0, 0)'
        return isClear ? ground(element.parentElement!) : backgroundColor
      }
      const contrast = (element: Element) => {
        const both = [luminance(ground(element)), luminance(getComputedStyle(element).color)]
        const [dark = 0, light = 0] = both.toSorted((one, other) => one - other)
        return (light + 0.05) / (dark + 0.05)
      }
      const all = (selector: string) => [...document.querySelectorAll(selector)]
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
      return {
        least: Math.min(...all('h1, p, bdi, a').map(contrast)),
        smallest: Math.min(
          ...all('h1, p, a').map((element) =>
            Number.parseFloat(getComputedStyle(element).fontSize),
          ),
        ),
        isSideways: document.documentElement.scrollWidth > innerWidth,
        button: { height: box('.button').height, share: box('.button').width / box('h1').width },
        edge: box('.mail').left,
        breaks: [...new Set(all('.mail *').map((element) => getComputedStyle(element).wordBreak))],
        wraps: [
          ...new Set(all('.mail p').map((element) => getComputedStyle(element).textWrapStyle)),
        ],
      }
    })
    await tab.close()
    expect(seen.least).toBeGreaterThanOrEqual(4.5)
    expect(seen.smallest).toBeGreaterThanOrEqual(13)
    expect(seen.isSideways).toBe(false)
    expect(seen.button.height).toBeGreaterThanOrEqual(44)
    expect(seen.button.share > 0.99).toBe(width === 320)
    expect(seen.edge > 0).toBe(width === 600)
    // Korean words stay whole, and no last line consists of one letter.
    expect(seen.breaks).toEqual(name.endsWith('-ko') ? ['keep-all'] : ['normal', 'auto-phrase'])
    expect(seen.wraps).toEqual(['pretty'])
  },
)
