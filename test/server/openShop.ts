import {
  type RequestLinkHandlerOptions,
  type ResetMail,
  createRequestLinkHandler,
} from 'commercelayer-password-reset/server'
import {
  type EmulatorOptions,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'

export const shopOrigin = 'https://shop.example'
export const resetUrl = `${shopOrigin}/reset-password`

/** What a handler that takes requests for links is made of, but for the emulator. */
export const integration = {
  organization: 'acme',
  clientId: 'integration',
  clientSecret: 'integration-secret',
  resetUrl,
}

/** Headers that a browser sends with a request from the shop's own page. */
export const fromShop = { 'Sec-Fetch-Site': 'same-origin', Origin: shopOrigin }

export interface Shop {
  options?: Partial<RequestLinkHandlerOptions>
  emulator?: EmulatorOptions
}

/** A shop with a request-link handler on an emulator, and what its work has done. */
export function openShop({ options, emulator: emulatorOptions }: Shop = {}) {
  const emulator = createCommerceLayerEmulator(emulatorOptions)
  const mails: ResetMail[] = []
  const events: { name: string; status?: number }[] = []
  const work: Promise<unknown>[] = []
  const handler = createRequestLinkHandler({
    ...integration,
    fetch: emulator.fetch,
    sendMail: async (mail) => void mails.push(mail),
    onEvent: (event) => void events.push(event),
    waitUntil: (each) => void work.push(each),
    ...options,
  })

  const post = (body: BodyInit, headers: Record<string, string>) =>
    handler(new Request(`${shopOrigin}/api/password-reset`, { method: 'POST', headers, body }))
  const ask = (fields: object, headers?: Record<string, string>) =>
    post(JSON.stringify(fields), { ...fromShop, 'Content-Type': 'application/json', ...headers })

  return {
    emulator,
    mails,
    events,
    handler,
    post,
    /** Asks for a link as `createRequestLink` does. */
    ask,
    /** Waits for the work after the answers. */
    settle: () => Promise.all(work),
    /** The bodies of what was sent to the collection of resets. */
    resetsAsked: () =>
      emulator.requests
        .filter(({ url }) => url.endsWith('/api/customer_password_resets'))
        .map(({ body }) => JSON.parse(body) as { data: { attributes: object } }),
  }
}
