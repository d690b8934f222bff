import { en } from 'commercelayer-password-reset'
import { expect, inject, it } from 'vitest'

import { problem, sentence } from '../support/sentence.ts'
import { openShop } from './openShop.ts'

const { enter, followLink, shop, shopper, title } = openShop()

it('shows a refused password’s error at its field, and accepts a different password', async () => {
  const { click, told } = shopper()
  await followLink()
  await enter('refused horse')
  const errors = [
    { source: { pointer: '/data/attributes/customer_password' }, meta: { error: 'invalid' } },
  ]
  shop().emulator.failNext({ status: 422, body: { errors } })
  await click(en.submit)
  await expect
    .poll(() => told(en.password))
    .toMatchObject({
      isFocused: true,
      isInvalid: true,
      description: expect.stringContaining(sentence(en.passwordRejected)),
    })

  await enter('accepted horse')
  await click(en.submit)
  await expect.poll(title).toEqual([en.successTitle])
  expect(shop().sentPasswords().slice(-2)).toEqual(['refused horse', 'accepted horse'])
})

it('says that a used link doesn’t work, and offers signing in and a new link', async () => {
  const { click, goto, texts, told } = shopper()
  const link = await followLink()
  await enter('first horse battery')
  await click(en.submit)
  await expect.poll(title).toEqual([en.successTitle])

  await goto(`${shop().url}/`)
  await followLink(link)
  await enter('second horse battery')
  await click(en.submit)
  await expect.poll(title).toEqual([en.rejectedLinkTitle])
  expect(await told(en.rejectedLinkTitle)).toMatchObject({ isFocused: true })
  expect(await texts('[data-part=action]')).toEqual([en.signIn, en.requestLink])
})

it.each([
  ['a connection that breaks', { networkError: true } as const, problem('network', 'maybeChanged')],
  ['a server error', { status: 500 }, problem('rejected', 'maybeChanged')],
])(
  'says after %s that the password may have been changed, and resends it on submit',
  async (_, fault, said) => {
    const { click, texts, told } = shopper()
    await followLink()
    await enter('maybe horse battery')
    // The fault hits every request until `isBroken` is false, because Firefox resends by itself.
    let isBroken = true
    const match = ({ method }: Request) => method === 'PATCH' && isBroken
    for (let count = 0; count < 20; count += 1) shop().emulator.failNext({ ...fault, match })
    await click(en.submit)

    await expect.poll(() => texts('[role=alert] p')).toEqual([said])
    expect(await texts('[role=alert] [data-part=action]')).toEqual([en.signIn])
    expect(await told(en.confirmation)).toMatchObject({ value: 'maybe horse battery' })

    isBroken = false
    await click(en.submit)
    await expect.poll(title).toEqual([en.successTitle])
    expect(await texts('[role=alert]')).toEqual([])
  },
)

it('shows the true outcome when a connection breaks, even if the browser resends', async () => {
  const { click, texts } = shopper()
  await followLink()
  await enter('once horse battery')
  shop().emulator.failNext({ networkError: true })
  const before = shop().sentPasswords().length
  await click(en.submit)
  const [shown, sent] = {
    firefox: [en.signedIn, 2],
    webkit: [problem('network', 'maybeChanged'), 1],
  }[inject('engine')]
  await expect.poll(() => texts('[role=alert] p, [data-part=success] p')).toEqual([shown])
  expect(shop().sentPasswords().length - before).toBe(sent)
})
