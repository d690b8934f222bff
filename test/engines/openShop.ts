import { en } from 'commercelayer-password-reset'
import { afterAll, beforeAll, inject } from 'vitest'

import { startStorefront } from '../../examples/storefront/startStorefront.mjs'
import type { Engine, EngineOptions } from './Engine.ts'
import { startFirefox } from './firefox.ts'
import { type Shopper, createShopper } from './shopper.ts'
import { until } from './until.ts'
import { startWebKit } from './webKit.ts'

const engines = { firefox: startFirefox, webkit: startWebKit }

declare module 'vitest' {
  interface ProvidedContext {
    engine: keyof typeof engines
  }
}

type Storefront = Awaited<ReturnType<typeof startStorefront>>

/** Opens the demo’s storefront and one browser for a suite, and closes both after its last test. */
export function openShop(options?: EngineOptions) {
  let storefront: Storefront
  let engine: Engine
  let shopper: Shopper

  beforeAll(async () => {
    storefront = await startStorefront()
    engine = await engines[inject('engine')](options)
    shopper = createShopper(engine)
  })

  afterAll(async () => {
    await engine.close()
    await storefront.close()
  })

  return {
    shop: () => toShop(storefront),
    shopper: () => shopper,
    /** Follows the given link or the link in a new email, and waits for the form. */
    followLink: async (link?: string): Promise<string> => {
      const followed = link ?? (await toShop(storefront).mailLink())
      await shopper.goto(followed)
      await shopper.told(en.password)
      return followed
    },
    /** Replaces the text in both fields. */
    enter: async (password: string, confirmation = password): Promise<void> => {
      await shopper.click(en.password)
      await shopper.command('a')
      await shopper.type(password)
      await shopper.click(en.confirmation)
      await shopper.command('a')
      await shopper.type(confirmation)
    },
    title: () => shopper.texts('[data-part=title]'),
  }
}

function toShop({ url, apiUrl, emulator }: Storefront) {
  return {
    url,
    apiUrl,
    emulator,
    /** The password in each update that has arrived. */
    sentPasswords: () =>
      emulator.requests
        .filter(({ method }) => method === 'PATCH')
        .map(({ body }) => Object(JSON.parse(body)).data.attributes.customer_password as string),
    /** Sends a request for a link, and returns the link in its email. */
    async mailLink(
      request: () => Promise<unknown> = () =>
        fetch(`${url}/shop/forgot`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Origin: url },
          body: JSON.stringify({ email: 'john@example.com' }),
        }),
    ): Promise<string> {
      // Mails without a link say that a password was changed.
      const readMailbox = async () => {
        const mails = (await (await fetch(`${url}/shop/mailbox`)).json()) as { link?: string }[]
        return mails.filter(({ link }) => link)
      }
      const before = await readMailbox()
      await request()
      // The mail leaves after the request's answer.
      return until(async () => {
        const mails = await readMailbox()
        return mails.length > before.length ? mails[0]?.link : undefined
      }) as Promise<string>
    },
  }
}
