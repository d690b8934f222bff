import {
  type LinkWorkOptions,
  type RequestLinkHandlerOptions,
  type ResetMail,
  type ServerEvent,
  type SharedStore,
  createMemoryStore,
  createRequestLinkHandler,
} from 'commercelayer-password-reset/server'
import {
  type EmulatorOptions,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'
import { vi } from 'vitest'

export const shopOrigin = 'https://shop.example'
export const resetUrl = `${shopOrigin}/reset-password`

/** The options that a request-link handler needs, besides the emulator's `fetch`. */
export const integration = {
  organization: 'acme',
  clientId: 'integration',
  clientSecret: 'integration-secret',
  resetUrl,
}

/** Headers that a browser sends with a request from the shop's own page. */
export const fromShop = { 'Sec-Fetch-Site': 'same-origin', Origin: shopOrigin }

type InProcessOptions = Extract<RequestLinkHandlerOptions, LinkWorkOptions>

export interface Shop {
  options?: Partial<InProcessOptions>
  emulator?: EmulatorOptions
  /** Whether the work starts after a random time, as in production, or in the next task. */
  isDelayed?: boolean
}

/** Opens a shop: a request-link handler on an emulator. Records its mails and events. */
export function openShop({ options, emulator: emulatorOptions, isDelayed = false }: Shop = {}) {
  if (!isDelayed) vi.spyOn(Math, 'random').mockReturnValue(0)
  const emulator = createCommerceLayerEmulator(emulatorOptions)
  const mails: ResetMail[] = []
  const events: ServerEvent[] = []
  const work: Promise<unknown>[] = []
  const handler = createRequestLinkHandler({
    ...integration,
    fetch: emulator.fetch,
    sendMail: async (mail) => void mails.push(mail),
    onEvent: (event) => void events.push(event),
    waitUntil: (each) => void work.push(each),
    store: withoutLimit(),
    ...options,
  })

  const post = (body: BodyInit, headers: Record<string, string>, context?: object) =>
    handler(
      new Request(`${shopOrigin}/api/password-reset`, { method: 'POST', headers, body }),
      context,
    )
  const ask = (fields: object, headers?: Record<string, string>, context?: object) =>
    post(
      JSON.stringify(fields),
      { ...fromShop, 'Content-Type': 'application/json', ...headers },
      context,
    )

  return {
    emulator,
    mails,
    events,
    handler,
    post,
    /** Asks for a link as `createRequestLink` does. */
    ask,
    /** Waits for the work that goes on after the answers. */
    settle: () => Promise.all(work),
    /** The bodies of the requests that create resets. */
    resetsAsked: () =>
      emulator.requests
        .filter(({ url }) => url.endsWith('/api/customer_password_resets'))
        .map(({ body }) => JSON.parse(body) as { data: { attributes: object } }),
    tokensAsked: () => emulator.requests.filter(({ url }) => url.endsWith('/oauth/token')).length,
  }
}

/** A store that never limits an address, for tests that ask for a link several times. */
export function withoutLimit(): SharedStore {
  const store = createMemoryStore()
  return {
    ...store,
    claim: (key, ttlMs) => key.startsWith('turn:') || store.claim(key, ttlMs),
  }
}

/** A store that records its calls, keys and values. */
export function openStore() {
  const memory = createMemoryStore()
  const written = new Map<string, string>()
  const calls: string[] = []
  const store: SharedStore = {
    get: (key) => memory.get(key),
    set(key, value, ttlMs) {
      calls.push(`set ${key}`)
      written.set(key, value)
      return memory.set(key, value, ttlMs)
    },
    claim(key, ttlMs) {
      calls.push(`claim ${key} ${ttlMs}`)
      written.set(key, '')
      return memory.claim(key, ttlMs)
    },
    release(key) {
      calls.push(`release ${key}`)
      return memory.release(key)
    },
  }
  return { store, written, calls }
}
