import { en } from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

import { openShop } from './openShop.ts'

const { enter, followLink, shop, shopper, title } = openShop()

/** Returns the link in a new email, with one parameter added before and one after its own. */
async function mailLink() {
  const link = new URL(await shop().mailLink())
  const token = link.searchParams.get('resetPasswordToken') ?? ''
  link.search = `?from=mail&${link.searchParams}&market=eu`
  return { link: link.href, token }
}

it('removes the link from the address bar, and keeps the rest of the URL', async () => {
  const { address, evaluate, goto, texts } = shopper()
  const { link, token } = await mailLink()
  expect(link).toContain(token)
  await goto(`${shop().url}/`)
  await followLink(link)
  const scrubbed = `${shop().url}/reset-password?from=mail&market=eu#email=john%40example.com`
  expect(await address()).toBe(scrubbed)

  await evaluate(() => window.history.back())
  await expect
    .poll(() => texts('h1'))
    .toEqual(['The password reset page where no shopper gets stuck'])
  expect(await address()).toBe(`${shop().url}/`)
  await evaluate(() => window.history.forward())
  await expect.poll(title).toEqual([en.title])
  expect(await address()).toBe(scrubbed)
})

it('asks for the link again after a reload, and when the URL never had one', async () => {
  const { evaluate, goto, texts } = shopper()
  await followLink()
  await evaluate(() => window.location.reload())
  await expect.poll(title).toEqual([en.missingLinkTitle])

  await goto(`${shop().url}/reset-password`)
  await expect.poll(title).toEqual([en.missingLinkTitle])
  expect(await texts('[data-part=action]')).toEqual([en.requestLink, en.signIn])
  expect(await texts('input')).toEqual([])
})

it('leaves no secret in address, HTML, storage or history', async () => {
  const { click, evaluate } = shopper()
  const { link, token } = await mailLink()
  const secrets = ['secret horse battery', token]
  const findSecrets = async () => {
    const places = await evaluate(() => ({
      address: window.location.href,
      html: document.documentElement.outerHTML,
      storage: JSON.stringify([localStorage, sessionStorage, document.cookie]),
      state: JSON.stringify(window.history.state),
    }))
    return Object.entries(places)
      .filter(([, text]) => secrets.some((secret) => decodeURI(text).includes(secret)))
      .map(([place]) => place)
      .toSorted()
  }
  await followLink(link)
  await enter('secret horse battery')
  await click(en.showPassword)
  expect(await findSecrets()).toEqual([])
  await click(en.submit)
  await expect.poll(title).toEqual([en.successTitle])
  expect(await findSecrets()).toEqual([])

  await evaluate((secret) => {
    window.history.replaceState(secret, '', `?${secret}`)
    document.body.title = secret
    localStorage.setItem('secret', secret)
  }, token)
  expect(await findSecrets()).toEqual(['address', 'html', 'state', 'storage'])
})

it('shows empty fields when the shopper comes back to the form', async () => {
  const { evaluate, goto } = shopper()
  await followLink()
  await evaluate(() => {
    // Fills in like a password manager: Firefox doesn’t cache a page in which WebDriver has typed.
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type=password]')) {
      input.value = 'left horse battery'
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    document.body.insertAdjacentHTML('beforeend', '<input id="control" value="kept">')
    window.addEventListener('pageshow', ({ persisted }) => {
      document.title = `persisted: ${persisted}`
    })
  })
  await goto(`${shop().url}/login`)
  await evaluate(() => window.history.back())

  // Without these checks, the test would also pass on a page that was loaded again.
  await expect.poll(() => evaluate(() => document.title)).toBe('persisted: true')
  const values = () =>
    evaluate(() =>
      Array.from(document.querySelectorAll('input'), ({ name, value }) => `${name}: ${value}`),
    )
  expect(await values()).toEqual([
    'username: john@example.com',
    'password: ',
    'confirmation: ',
    ': kept',
  ])
})
