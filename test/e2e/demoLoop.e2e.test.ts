import { en } from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

import {
  choose,
  findViolations,
  openDemo,
  page,
  setPassword,
  storefront,
} from '../support/openDemo.ts'

openDemo()

/** A mail leaves up to two seconds after the answer, later on a loaded machine. */
const patience = { timeout: 30_000 }

const linkSubject = 'Reset your Fern & Finch password'
const changedSubject = 'Your Fern & Finch password was changed'

async function readSubjects(): Promise<string[]> {
  const mails = (await (await fetch(`${storefront.url}/shop/mailbox`)).json()) as object[]
  return mails.map((mail) => (mail as { subject: string }).subject)
}

const newestMail = () => page.locator('.mailbox li').first()
const inMail = () => newestMail().frameLocator('iframe')

/** Opens the page that asks for a link, with a choice of who sends it. */
async function openForgot(sender: 'handler' | 'webhook'): Promise<void> {
  await page.goto(`${storefront.url}/forgot`)
  await choose('The link is sent by', sender)
  // The demo's server stores the choice.
  await expect.poll(() => page.getByLabel('The link is sent by').inputValue()).toBe(sender)
}

it.each(['handler', 'webhook'] as const)(
  'resets a forgotten password and signs in when the %s sends the mail',
  async (sender) => {
    await openForgot(sender)
    const before = await readSubjects()
    await page.getByRole('button', { name: en.requestLinkSubmit }).click()
    await expect
      .poll(() => newestMail().locator('summary').innerText(), patience)
      .toContain(linkSubject)
    await inMail().getByRole('link', { name: en.title }).click()

    await page.waitForURL(`${storefront.url}/reset-password#email=john%40example.com`)
    await setPassword(`correct horse by ${sender}`)
    await page.getByText(en.signedIn).waitFor()
    await page.getByRole('link', { name: en.continue }).click()
    await page.getByRole('heading', { name: 'You are signed in' }).waitFor()

    await expect
      .poll(() => newestMail().locator('summary').innerText(), patience)
      .toContain(changedSubject)
    // One mail of each kind, although both handler and webhook learn of the reset.
    expect(await readSubjects()).toEqual([changedSubject, linkSubject, ...before])
    await inMail().getByRole('link').first().click()
    await page.waitForURL(`${storefront.url}/forgot`)
  },
)

it('lets the webhook mail a link for every reset, but the handler only for its own', async () => {
  const { emulator } = storefront
  await openForgot('handler')
  const before = await readSubjects()
  await emulator.createReset('john@example.com')
  await page.getByRole('button', { name: en.requestLinkSubmit }).click()
  await expect.poll(readSubjects, patience).toEqual([linkSubject, ...before])

  await openForgot('webhook')
  await emulator.createReset('john@example.com')
  await expect.poll(readSubjects, patience).toEqual([linkSubject, linkSubject, ...before])
})

it.each(['light', 'dark'] as const)(
  'shows the whole mail on a phone in %s mode',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await openForgot('handler')
    await page.getByRole('button', { name: en.requestLinkSubmit }).click()
    await inMail().getByText('Your password stays the same').waitFor()
    await page.setViewportSize({ width: 320, height: 640 })
    const hidden = () =>
      newestMail()
        .locator('iframe')
        .evaluate((frame: HTMLIFrameElement) => {
          const mail = frame.contentDocument!.documentElement
          const { clientHeight, clientWidth } = frame
          return [mail.scrollHeight - clientHeight, mail.scrollWidth - clientWidth]
        })
    await expect.poll(hidden).toEqual([0, 0])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await findViolations()).toEqual([])
  },
)
