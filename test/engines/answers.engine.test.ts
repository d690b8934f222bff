import { en } from 'commercelayer-password-reset'
import { expect, inject, it } from 'vitest'

import { problem, sentence } from '../support/sentence.ts'
import { openShop } from './openShop.ts'

const { enter, followLink, shop, shopper, title } = openShop()

it('shows at its field that the password was refused, and accepts another one', async () => {
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

it('says that a used link can’t be used, and what to do instead', async () => {
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
  ['an error of the server', { status: 500 }, problem('rejected', 'maybeChanged')],
])('says that the password may be changed after %s, and takes it again', async (_, fault, said) => {
  const { click, texts, told } = shopper()
  await followLink()
  await enter('maybe horse battery')
  // For every request until then: Firefox sends again by itself.
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
})

it('tells the truth when the connection breaks once, even if the browser sends again', async () => {
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
