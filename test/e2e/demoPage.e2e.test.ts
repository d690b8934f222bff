import { en } from 'commercelayer-password-reset'
import { mail } from 'commercelayer-password-reset/locales/en'
import { expect, it } from 'vitest'

import {
  choose,
  findViolations,
  form,
  openDemo,
  page,
  password,
  setPassword,
  storefront,
  text,
} from '../support/openDemo.ts'
import { problem } from '../support/sentence.ts'

openDemo()

it('links to a mailbox that shows each mail’s time and opens the newest mail', async () => {
  await page.getByRole('link', { name: 'the whole path' }).click()
  for (const mails of [1, 2]) {
    await page.getByRole('button', { name: 'Send link' }).click()
    await expect.poll(() => page.locator('.mailbox li').count(), { timeout: 30_000 }).toBe(mails)
    // The form lets a shopper ask for the same address only every half minute.
    await page.reload()
  }
  const times = await page
    .locator('.mailbox time')
    .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute('datetime') ?? '')))
  expect(times.every((time) => Math.abs(Date.now() - time) < 60_000)).toBe(true)
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  const open = await page
    .locator('.mailbox details')
    .evaluateAll((all) => all.map((each) => (each as HTMLDetailsElement).open))
  expect(open).toEqual([true, false])
  // The link is in the mail, and nowhere else on the page.
  const inMail = page.locator('.mailbox li').first().frameLocator('iframe')
  expect(await inMail.getByRole('link', { name: mail.resetButton }).count()).toBe(1)
  expect(await page.getByRole('link', { name: mail.resetButton }).count()).toBe(0)
})

it.each([
  ['Works', en.successTitle],
  ['Used link', en.rejectedLinkTitle],
  ['Connection lost', problem('network', 'maybeChanged')],
  ['Too many tries', 'You can try again in'],
  ['Wi-Fi login page', problem('rejected', 'maybeChanged')],
  ['Offline', problem('offline', 'notChanged')],
])('shows the screen for “%s” on one click, from any screen', async (name, sentence) => {
  // Before each click, a screen is shown that none of the clicks leads to.
  await page.getByRole('button', { name: 'Start again' }).click()
  await setPassword('short')
  await form().getByText('This password is too short').waitFor()
  await page.getByRole('button', { name }).click()
  await form().getByText(sentence).waitFor()
  await page.getByRole('button', { name: 'Used link' }).click()
  await form().getByText(en.rejectedLinkTitle).waitFor()
  await page.getByRole('button', { name: 'Works' }).click()
  await expect.poll(() => form().locator('[data-part=title]').innerText()).toBe(en.successTitle)
})

it('keeps the newest link when an older one arrives late', async () => {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => (release = resolve))
  let requests = 0
  await page.route('**/demo/link', async (route) => {
    requests += 1
    if (requests === 1) await isReleased
    await route.continue().catch(() => {})
  })
  await page.reload()
  await page.getByRole('button', { name: 'Start again' }).click()
  await setPassword('short')
  await form().getByText('This password is too short').waitFor()
  release()
  await page.waitForTimeout(300)
  expect(requests).toBe(2)
  expect(await page.locator('input[name=password]').inputValue()).toBe('short')
})

it('changes the language on one click, and keeps the heading and shop name aligned', async () => {
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.locator('[data-part=root][dir=rtl]').waitFor()
  expect(await page.getByLabel('Language').inputValue()).toBe('ar')
  const leftOf = async (selector: string) => (await page.locator(selector).boundingBox())?.x
  expect(await leftOf('h1')).toBe(await leftOf('.shop-name'))
})

it.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('shows the whole form without scrolling at $width px', async (size) => {
  await page.setViewportSize(size)
  const { y, height } = (await page.locator('[data-part=submit]').boundingBox())!
  expect(y + height).toBeLessThan(size.height)
})

it('shows the sent request and the answer, without their secrets', async () => {
  const before = storefront.emulator.requests.length
  await setPassword()
  await form().getByText(en.successTitle).waitFor()

  const sent = storefront.emulator.requests.slice(before).find(({ method }) => method === 'PATCH')
  const { data } = JSON.parse(sent?.body ?? '') as {
    data: { id: string; attributes: { customer_password: string; _reset_password_token: string } }
  }
  expect(data.attributes.customer_password).toBe(password)
  const [head = '', body = ''] = (await text('request')).split('\n\n')
  expect(head.split('\n')[0]).toBe(`PATCH /api/customer_password_resets/${data.id}`)
  expect(JSON.parse(body)).toEqual({
    data: {
      ...data,
      attributes: {
        customer_password: '••••••••',
        _reset_password_token: `${data.attributes._reset_password_token.slice(0, 4)}…`,
      },
    },
  })
  expect(await text('answer')).toMatch(/^200\n[^]*"customer_email": "john@example.com"/)

  const html = await page.content()
  const accessToken = sent?.headers.get('authorization')?.slice(7) ?? ''
  const secrets = [password, data.attributes._reset_password_token, accessToken]
  expect(secrets.map((secret) => [secret.length > 15, html.includes(secret)])).toEqual([
    [true, false],
    [true, false],
    [true, false],
  ])
})

it('applies the chosen theme and the light or dark mode, and shows the code', async () => {
  const styleOf = (name: 'border-radius' | 'color-scheme') =>
    page
      .locator('[data-part=submit]')
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)
  expect([await styleOf('border-radius'), await styleOf('color-scheme')]).toEqual([
    '8px',
    'light dark',
  ])
  await choose('Theme', 'rounded')
  await choose('Light or dark', 'dark')
  expect([await styleOf('border-radius'), await styleOf('color-scheme')]).toEqual(['999px', 'dark'])
  expect(await text('code')).toMatch(/color-scheme: dark;[^]*radius: 999px;/)
})

it('shows a dark form on a light system, and a light form on a dark system', async () => {
  const brightness = () =>
    page.evaluate(() => {
      const seen = (element: Element | null, name: 'color' | 'background-color') => {
        const color = getComputedStyle(element!).getPropertyValue(name)
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
        return red + green + blue > 384 ? 'light' : 'dark'
      }
      return {
        stage: seen(document.querySelector('.stage'), 'background-color'),
        card: seen(document.querySelector('.stage .card'), 'background-color'),
        text: seen(document.querySelector('.stage [data-part=title]'), 'color'),
      }
    })
  const light = { stage: 'light', card: 'light', text: 'dark' }
  const dark = { stage: 'dark', card: 'dark', text: 'light' }
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await brightness()).toEqual(light)
  await choose('Light or dark', 'dark')
  expect(await brightness()).toEqual(dark)
  await page.emulateMedia({ colorScheme: 'dark' })
  await choose('Light or dark', 'light')
  expect(await brightness()).toEqual(light)
})

it('turns on the rules, the strength meter and the breach check, and shows the code', async () => {
  expect(await text('code')).not.toMatch(/policy|strength|breach/i)
  await choose('Rules', 'list')
  await page.getByLabel('Strength meter').check()
  await page.getByLabel('Breach check').check()
  await form().getByText('12 characters or more', { exact: true }).waitFor()
  await setPassword('password1234')
  await form().getByText(en.passwordBreached).waitFor()
  await form().getByText('Password strength: very weak').first().waitFor()
  const code = await text('code')
  for (const part of [
    'policy={policy}',
    'minLength: 12,',
    'check: createBreachCheck(),',
    'email="john@example.com"',
    "<PasswordStrengthMeter field={field} userInputs={['john@example.com']} />",
  ]) {
    expect(code).toContain(part)
  }
})

it.each(['light', 'dark'] as const)(
  'fits on a phone and is accessible in %s mode',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await choose('Commerce Layer answers next', 'limited')
    await setPassword()
    await form().getByText('You can try again in').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await findViolations()).toEqual([])
  },
)
