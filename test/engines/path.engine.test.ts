import { en } from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

import { openShop } from './openShop.ts'

const { enter, followLink, shop, shopper, title } = openShop()

const newPassword = 'correct horse battery'

it('resets a forgotten password by keyboard, and signs the shopper in', async () => {
  const { address, click, goto, press, texts, told, type } = shopper()
  await goto(`${shop().url}/forgot`)
  await followLink(await shop().mailLink(() => click(en.requestLinkSubmit)))
  await click(en.password)
  expect(await address()).toBe(`${shop().url}/reset-password#email=john%40example.com`)

  await type(newPassword)
  await press('Tab')
  await press('Tab')
  await type(newPassword)
  await press('Enter')

  await expect.poll(title).toEqual([en.successTitle])
  expect(await told(en.successTitle)).toMatchObject({ role: 'heading', isFocused: true })
  expect(shop().sentPasswords()).toEqual([newPassword])
  expect(await texts('input')).toEqual([])

  await expect.poll(() => texts('[data-part=action]')).toEqual([en.continue])
  await click(en.continue)
  await expect.poll(() => texts('h1')).toEqual(['You are signed in'])
})

it('shows an error at its field, and focuses the field', async () => {
  const { click, told } = shopper()
  await followLink()
  expect(await told(en.password)).toMatchObject({
    isInvalid: false,
    description: 'Use at least 8 characters.',
  })

  await click(en.submit)
  await expect
    .poll(() => told(en.password))
    .toMatchObject({
      isFocused: true,
      isInvalid: true,
      description: expect.stringContaining(en.passwordBlank),
    })

  await enter(newPassword, 'another horse')
  await click(en.submit)
  await expect
    .poll(() => told(en.confirmation))
    .toMatchObject({ isFocused: true, isInvalid: true, description: en.confirmationMismatch })
  expect(await told(en.password)).toMatchObject({ isInvalid: false })
  expect(shop().sentPasswords()).not.toContain('another horse')
})

it('shows the typed password, and hides it again', async () => {
  const { click, told, type } = shopper()
  await followLink()
  await click(en.password)
  await type('correct ')
  expect(await told(en.password)).toMatchObject({ type: 'password', value: 'correct ' })

  await click(en.showPassword)
  expect(await told(en.password)).toMatchObject({ type: 'text', value: 'correct ' })
  expect(await shopper().texts('[aria-live]')).toContain(en.passwordVisible)
  await click(en.password)
  await type('horse')

  await click(en.hidePassword)
  expect(await told(en.password)).toMatchObject({ type: 'password', value: 'correct horse' })
})

it('accepts a pasted password', async () => {
  const { click, command, goto, press, told, type } = shopper()
  const link = await shop().mailLink()
  await goto(`${shop().url}/forgot`)
  await click('Email address')
  await command('a')
  await type('pasted horse battery')
  await command('a')
  await command('c')

  await goto(link)
  for (const field of [en.password, en.confirmation]) {
    await click(field)
    await command('v')
    expect(await told(field)).toMatchObject({ value: 'pasted horse battery' })
  }
  await press('Enter')
  await expect.poll(title).toEqual([en.successTitle])
  expect(shop().sentPasswords().at(-1)).toBe('pasted horse battery')
})
