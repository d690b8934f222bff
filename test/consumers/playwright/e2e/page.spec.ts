import { type Page, expect } from '@playwright/test'

import { createLink, test } from './shop'

async function choosePassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('Confirm new password').fill(password)
  await page.getByRole('button', { name: 'Save new password' }).click()
}

test('sets a new password after the server has refused another', async ({ page, emulator }) => {
  await page.goto(await createLink(emulator))
  await expect(page).toHaveURL('/')
  await choosePassword(page, 'too short')
  await expect(page.getByText('This password is too short.')).toBeVisible()
  await choosePassword(page, 'correct horse battery')
  await expect(page.getByText('Sign in with your new password.')).toBeVisible()
})

test('keeps the typed passwords when the connection is lost', async ({ page, emulator }) => {
  await page.goto(await createLink(emulator))
  emulator.failNext({ networkError: true })
  await choosePassword(page, 'correct horse battery')
  await expect(page.getByText(/We don’t know if your password was changed/)).toBeVisible()
  await expect(page.getByLabel('Confirm new password')).toHaveValue('correct horse battery')
})
