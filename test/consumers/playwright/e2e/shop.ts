import { type Route, test as base } from '@playwright/test'
import {
  type CommerceLayerEmulator,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'

/** Each test gets its own emulated Commerce Layer, whatever host the page sends requests to. */
export const test = base.extend<{ emulator: CommerceLayerEmulator }>({
  emulator: async ({ page }, runTest) => {
    const emulator = createCommerceLayerEmulator({ passwordRules: { minLength: 12 } })
    await page.route('https://acme.commercelayer.io/**', (route) => answer(emulator, route))
    await runTest(emulator)
  },
})

async function answer({ fetch }: CommerceLayerEmulator, route: Route): Promise<void> {
  const request = route.request()
  try {
    const response = await fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    })
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  } catch {
    // `failNext({ networkError: true })` leads here.
    await route.abort()
  }
}

/** Creates a reset, and returns the page's URL with its link, as in the mail. */
export async function createLink(emulator: CommerceLayerEmulator): Promise<string> {
  const { id, token } = await emulator.createReset('john@example.com')
  const link = new URLSearchParams({ customerPasswordResetId: id, resetPasswordToken: token })
  return `/?${link.toString()}`
}
