import { en } from 'commercelayer-password-reset'
import { mail as mailEn } from 'commercelayer-password-reset/locales/en'
import { mail as mailIt, messages as italian } from 'commercelayer-password-reset/locales/it'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { words } from '../../examples/storefront/src/words.ts'
import { storefronts } from '../../examples/storefront/storefronts.mjs'
import {
  choose,
  findViolations,
  openDemo,
  page,
  setPassword,
  storefront,
} from '../support/openDemo.ts'

openDemo()

const { uk, it: italy } = storefronts
const uks = { ...uk, messages: en, mail: mailEn, words: words.en }
const italys = { ...italy, messages: italian, mail: mailIt, words: words.it }

/** A mail leaves up to two seconds after the answer, later on a loaded machine. */
const patience = { timeout: 30_000 }

type Mail = Readonly<Record<'to' | 'subject' | 'html' | 'link', string | undefined>>

async function readMailbox(): Promise<Mail[]> {
  return (await (await fetch(`${storefront.url}/shop/mailbox`)).json()) as Mail[]
}

/** The mails that have arrived since the test began, the newest first. */
async function newMails(count: number): Promise<Mail[]> {
  const read = async () => (await readMailbox()).slice(0, -mailsBefore || undefined)
  await expect.poll(read, patience).toHaveLength(count)
  return read()
}

let mailsBefore: number
beforeEach(async () => {
  mailsBefore = (await readMailbox()).length
})

// Restores the handler: a webhook would mail the reset of the demo's first page as well.
afterEach(async () => {
  const body = JSON.stringify({ sender: 'handler' })
  await fetch(`${storefront.url}/demo/choices`, { method: 'POST', body })
})

const newestMail = () => page.locator('.mailbox li').first()
const hrefs = () =>
  page
    .locator('[data-part=action]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))

/** Asks for a link on the open page, and returns the link in its mail. */
async function requestLink({ messages }: typeof italys): Promise<string> {
  await page.getByRole('button', { name: messages.requestLinkSubmit }).click()
  const [mail] = await newMails(1)
  return mail?.link ?? ''
}

/** Records the URL, headers and body of every request that the page sends from now on. */
function recordRequests(): string[] {
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(`${request.url()} ${request.postData()} ${JSON.stringify(request.headers())}`),
  )
  return sent
}

it.each([
  { ...uks, sender: 'handler' },
  { ...italys, sender: 'handler' },
  { ...italys, sender: 'webhook' },
] as const)(
  'returns to $shop’s checkout after a password reset when the $sender sends the mail',
  async ({ id, shop, locale, root, checkout, messages, mail, words: own, sender }) => {
    const { url, emulator } = storefront
    const sent = recordRequests()
    // The URL of Commerce Layer's checkout contains an access token in its query.
    await page.goto(`${url}${checkout}?accessToken=token-of-this-order`)
    expect(sent.splice(0).join()).toContain('token-of-this-order')
    await page.getByRole('heading', { name: own.signInToPay }).waitFor()
    expect(await findViolations()).toEqual([])

    await page.getByRole('link', { name: own.forgot }).click()
    const returnTo = `returnTo=${encodeURIComponent(checkout)}`
    await page.waitForURL(`${url}${root}/forgot?${returnTo}`)
    await choose('The link is sent by', sender)
    await page.getByRole('button', { name: messages.requestLinkSubmit }).click()
    await page.getByRole('heading', { name: messages.requestLinkSentTitle }).waitFor()
    const subject = mail.resetSubject.replace('{shop}', shop)
    await expect.poll(() => newestMail().innerText(), patience).toContain(subject)
    const asked = emulator.requests.findLast(({ url: to }) =>
      to.endsWith('/customer_password_resets'),
    )
    expect(asked?.body).toContain(JSON.stringify({ storefront: id, locale, returnTo: checkout }))

    const letter = newestMail().frameLocator('iframe')
    expect(await letter.locator('html').getAttribute('lang')).toBe(locale)
    await letter.getByRole('link', { name: mail.resetButton }).click()
    await page.waitForURL(`${url}${root}/reset-password?${returnTo}#email=john%40example.com`)
    await page.getByRole('heading', { name: messages.title }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await page.title()).toBe(shop)
    await setPassword(`correct horse, ${shop}, ${sender}`)
    await page.getByText(messages.signedIn).waitFor()
    await page.getByRole('link', { name: messages.continue }).click()

    await page.waitForURL(`${url}${checkout}`)
    await page.getByText(own.signedIn).waitFor()
    expect(await findViolations()).toEqual([])
    await page.getByRole('button', { name: own.pay.split(' ')[0]! }).click()
    await page.getByText(own.thanks).waitFor()

    const mails = await newMails(2)
    const [changed] = mails
    expect(changed?.subject).toBe(mail.changedSubject.replace('{shop}', shop))
    expect(changed?.html).toContain(`"${url}${root}/forgot"`)
    expect(JSON.stringify([sent, mails])).not.toContain('token-of-this-order')
  },
)

it('continues to the checkout in another browser, or by signing in after a used link', async () => {
  const { url } = storefront
  await page.goto(`${url}${italy.checkout}`)
  await page.getByRole('link', { name: words.it.forgot }).click()
  const link = await requestLink(italys)

  const other = await page.context().browser()!.newContext()
  const elsewhere = await other.newPage()
  await elsewhere.goto(link)
  await setPassword('from another browser', elsewhere)
  await elsewhere.getByRole('link', { name: italian.continue }).click()
  await elsewhere.getByText(words.it.signedIn).waitFor()
  expect(elsewhere.url()).toBe(`${url}${italy.checkout}`)
  await other.close()

  await page.goto(link)
  await setPassword('with a link that was used')
  await page.getByRole('heading', { name: italian.rejectedLinkTitle }).waitFor()
  const returnTo = `returnTo=${encodeURIComponent(italy.checkout)}`
  expect(await hrefs()).toEqual([`/it/login?${returnTo}`, `/it/forgot?${returnTo}`])
  await page.getByRole('link', { name: italian.signIn }).and(page.locator('[data-part]')).click()
  await page.getByLabel(words.it.password, { exact: true }).fill('from another browser')
  await page.getByRole('button', { name: words.it.signIn }).click()
  await page.getByRole('link', { name: words.it.backToCheckout }).click()
  await page.getByText(words.it.signedIn).waitFor()
  expect(page.url()).toBe(`${url}${italy.checkout}`)
})

it.each(['//evil.example', '/%5Cevil.example', 'https://evil.example/', '/checkout?accessToken=1'])(
  'continues to the account, and drops `returnTo`, when the path is %s',
  async (path) => {
    const { url } = storefront
    const returnTo = `returnTo=${encodeURIComponent(path)}`
    const sent = recordRequests()
    await page.goto(`${url}/it/forgot?${returnTo}`)
    expect(await hrefs()).toEqual(['/it/login'])
    const link = await requestLink(italys)
    const posted = sent.find((each) => each.startsWith(`${url}/shop/forgot`))
    expect(posted).toContain('"storefront":"it"')
    expect(posted).not.toContain('returnTo')
    expect(link).not.toContain('returnTo')

    // Somebody may add `returnTo` to the link by hand.
    await page.goto(link.replace('?', `?${returnTo}&`))
    await setPassword(`not to ${path}`)
    await page.getByText(italian.signedIn).waitFor()
    expect(await hrefs()).toEqual(['/it/account'])
  },
)

it('mails a link to the first shop, in the page’s language, for an unknown shop', async () => {
  const body = { email: 'john@example.com', locale: 'it', storefront: 'atlantis' }
  await fetch(`${storefront.url}/shop/forgot`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ ...body, returnTo: '/it/checkout/1' }),
  })
  const [mail] = await newMails(1)
  expect(mail?.subject).toBe(mailIt.resetSubject.replace('{shop}', uk.shop))
  expect(mail?.link).toMatch(`${storefront.url}/reset-password?returnTo=%2Fit%2Fcheckout%2F1&`)
})

it.each([uks, italys])(
  'tells only the address’s owner, by mail, that $shop has no account for the address',
  async (each) => {
    const { url } = storefront
    const { root, shop, messages, mail, checkout } = each
    await page.goto(`${url}${root}/forgot`)
    await page.getByLabel(messages.email).fill('nobody@example.com')
    await page.getByRole('button', { name: messages.requestLinkSubmit }).click()
    await page.getByRole('heading', { name: messages.requestLinkSentTitle }).waitFor()
    const [letter] = await newMails(1)
    expect(letter?.to).toBe('nobody@example.com')
    expect(letter?.subject).toBe(mail.noAccountSubject.replace('{shop}', shop))
    expect(letter?.html).toContain(`"${url}${checkout}"`)
    expect(letter?.link).toBeUndefined()
  },
)
