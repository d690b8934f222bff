import { render } from '@testing-library/react'
import {
  PasswordResetError,
  ResetPasswordForm,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'

import 'commercelayer-password-reset/styles.css'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { createClient, link } from '../support/createClient.ts'

// axe checks the contrast of text, but not of borders, bars and focus rings.

const elements = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector))

/**
 * The colour of a pixel after these colours were painted one over the other. Red, green and blue
 * range from 0 to 1.
 */
function paint(colors: readonly string[]): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  for (const color of colors) {
    context.fillStyle = color
    context.fillRect(0, 0, 1, 1)
  }
  return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3), (value) => value / 255)
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: readonly string[], other: readonly string[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colors: readonly string[]): number {
  const [red = 0, green = 0, blue = 0] = paint(colors).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The backgrounds behind an element, beginning with the page's background. */
function behind(element: Element | null): string[] {
  return element
    ? [...behind(element.parentElement), getComputedStyle(element).backgroundColor]
    : []
}

/** Finds every element with too little contrast, and names its part. */
function faint(
  selector: string,
  least: number,
  colorOf: (style: CSSStyleDeclaration) => string,
  on: (element: Element) => string[] = behind,
) {
  const found = elements(selector)
  expect(found.length).toBeGreaterThan(0)
  return found
    .map((element) => {
      const ground = on(element)
      return {
        part: element.dataset.part ?? selector,
        ratio: contrast(ground, [...ground, colorOf(getComputedStyle(element))]),
      }
    })
    .filter(({ ratio }) => ratio < least)
}

/** Opens a form with a met and an unmet rule, the meter, an error and a problem. */
async function openEverything() {
  const client = createClient()
  const policy = passwordPolicy({
    requirements: [{ id: 'two', label: 'two words', test: (text) => text.includes(' ') }],
  })
  render(
    <ResetPasswordForm
      client={client}
      link={link}
      policy={policy}
      email="john@example.com"
      signInHref="/login"
      renderStrength={(field) => <PasswordStrengthMeter field={field} />}
    />,
  )
  const [password, confirmation] = [
    page.getByLabelText('New password', { exact: true }),
    page.getByLabelText('Confirm new password'),
  ]
  const submit = page.getByRole('button', { name: en.submit })
  await userEvent.fill(password, 'two words')
  await userEvent.fill(confirmation, 'two words')
  await userEvent.click(submit)
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  client.answers[0]?.reject(new PasswordResetError({ kind: 'server' }))
  await expect.element(page.getByRole('alert')).toBeVisible()
  await userEvent.fill(password, 'password1')
  await userEvent.click(submit)
  await vi.waitFor(() => expect(elements('[data-part=error]')).toHaveLength(1))
}

beforeEach(async () => {
  await page.viewport(640, 900)
})

afterEach(() => {
  document.documentElement.removeAttribute('style')
})

it.each([
  ['light', 'background: #fff'],
  ['dark', 'color-scheme: dark; background: #151413'],
  ['a dark card', 'color-scheme: dark; color: #f2f0ee; background: #1f1e1d'],
  ['a dark blue card', 'color-scheme: dark; color: #f3f4f6; background: #1f2937'],
  ['dark without `color-scheme`', 'color: #eee; background: #111'],
])(
  '1.4.3, 1.4.11: text has 4.5:1, borders, bars and the focus ring have 3:1: %s',
  async (_name, looks) => {
    document.documentElement.style.cssText = looks
    await openEverything()
    const around = (element: Element) => behind(element.parentElement)
    const text =
      '[data-part]:is(title, h2, label, p, li, input, button, a), [data-part=problem] p, ' +
      '[data-part=strength] p'
    expect(faint(text, 4.5, ({ color }) => color)).toEqual([])
    expect(
      faint(
        '[data-control], [data-part=problem]',
        3,
        (style) => style.borderBlockStartColor,
        around,
      ),
    ).toEqual([])
    // Only filled bars are checked. Empty bars carry no meaning, and words name the strength.
    expect(faint('[data-filled]', 3, (style) => style.backgroundColor, around)).toEqual([])
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.matches(':focus-visible')).toBe(true)
    expect(faint(':focus-visible', 3, (style) => style.outlineColor, around)).toEqual([])
    // (control) The page contained an error, a met rule and an unmet rule.
    expect(
      elements(
        '[data-part=error], [data-part=requirement][data-met], ' +
          '[data-part=requirement]:not([data-met])',
      ),
    ).toHaveLength(3)
  },
)

it('(control) finds faint text, and computes known contrast ratios', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<p data-part="faint" style="color: #999; background: #fff">faint</p>',
  )
  const [paragraph] = elements('[data-part=faint]')
  expect(faint('[data-part=faint]', 4.5, ({ color }) => color)).toMatchObject([{ part: 'faint' }])
  expect(contrast(['#000'], ['#fff'])).toBeCloseTo(21)
  expect(contrast(['#fff'], ['#fff', 'rgb(0 0 0 / 50%)'])).toBeCloseTo(4, 1)
  paragraph?.remove()
})
