// @vitest-environment node
import {
  type LinkWorkOptions,
  type RequestLinkHandlerOptions,
  type UpdateHandlerOptions,
  createLinkWorker,
  createMemoryStore,
  createRequestLinkHandler,
  createUpdateHandler,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import { afterEach, expect, it, vi } from 'vitest'

import { hostileUrls } from '../support/hostile.ts'
import { integration, shopOrigin } from './openShop.ts'

afterEach(() => void vi.unstubAllGlobals())

const linkOptions: LinkWorkOptions = {
  ...integration,
  sendMail: async () => {},
}
const updateOptions: UpdateHandlerOptions = {
  organization: 'acme',
  clientId: 'sales-channel',
  scope: 'market:all',
  origins: [shopOrigin],
}

it('accepts valid options', () => {
  expect(createRequestLinkHandler(linkOptions)).toBeTypeOf('function')
  expect(createUpdateHandler(updateOptions)).toBeTypeOf('function')
  expect(createLinkWorker(linkOptions)).toBeTypeOf('function')
  const queue = { organization: 'acme', origins: [shopOrigin], enqueue: async () => {} }
  expect(createRequestLinkHandler(queue)).toBeTypeOf('function')
})

it.each([
  ['http://localhost:3000/reset'],
  ['http://127.0.0.1/reset'],
  ['https://shop.example/reset?lang=de'],
  ['https://shop.example/#/reset'],
  ['https://shop.example/reset?state=%7Ba%7D'],
  ['https://shop.example:8443/reset'],
])('accepts the `resetUrl` %s', (resetUrl) => {
  expect(createRequestLinkHandler({ ...linkOptions, resetUrl })).toBeTypeOf('function')
})

const nameOf = (value: unknown) => JSON.stringify(value) ?? 'undefined'

/** The text that a message must not quote. A short value could be part of the rule's sentence. */
const toQuote = (value: unknown) =>
  String(value).trim().length > 10 ? String(value) : 'nothing to quote'

it('tests more than sixty hostile URLs', () => {
  expect(new Set(hostileUrls.map(nameOf)).size).toBeGreaterThan(60)
})

it.each(hostileUrls.map((value) => [nameOf(value), value]))(
  'refuses %s as a page’s URL at once, and doesn’t quote it',
  (_name, value) => {
    const wrong: { name: string; page: object }[] = [
      { name: '`resetUrl`', page: { resetUrl: value } },
      { name: '`storefronts.it`', page: { storefronts: { it: value } } },
    ]
    for (const { name, page } of wrong) {
      const options = { ...linkOptions, locales: ['en'], ...page } as LinkWorkOptions
      const link = options
      for (const make of [
        () => createRequestLinkHandler(options),
        () => createLinkWorker(options),
        () => createWebhookHandler({ sharedSecret: 'secret', link }),
      ]) {
        const failure = failureOf(make)
        expect(failure).toBeInstanceOf(TypeError)
        expect(String(failure)).toContain(`${name} must be `)
        expect(String(failure)).not.toContain(toQuote(value))
      }
    }
  },
)

it.each([
  ['clientId', ''],
  ['clientSecret', undefined],
  ['sendMail', undefined],
  ['waitUntil', 'detached'],
  ['enqueue', 'sqs'],
  ['store', null],
  ['store', { claim() {}, get() {}, set() {} }],
  ['limit', null],
  ['limit', { everyMs: 0, max: 5, windowMs: 1 }],
  ['limit', { everyMs: 1, max: 0.5, windowMs: 1 }],
  ['limit', { everyMs: 1, max: 5, windowMs: Infinity }],
  ['timeout', 0],
  ['timeout', 2 ** 31],
  ['allow', true],
  ['onEvent', 'log'],
  ['fetch', 1],
  ['authUrl', 'http://auth.example'],
  ['authUrl', '/oauth/token'],
  ['authUrl', 'https://auth.example/oauth/token?a=b'],
  ['authUrl', 'https://auth.example/oauth/token#a'],
  ['baseUrl', '/api'],
  ['baseUrl', 'http://shop.example/api'],
  ['baseUrl', 'https://shop.example/api?'],
  ['origins', []],
  ['origins', ['https://shop.example/']],
  ['origins', ['shop.example']],
  ['origins', ['*']],
  ['origins', ['null']],
  ['sentUrl', '//evil.example'],
  ['sentUrl', '/\\evil.example'],
  ['sentUrl', 'relative'],
  ['sentUrl', '/sent\nSet-Cookie: a=b'],
  ['sendNoAccountMail', true],
  ['storefronts', null],
  ['storefronts', ['https://shop.example/']],
  ['storefronts', new Map([['it', 'https://shop.example/']])],
  ['storefronts', { '': 'https://shop.example/' }],
  ['storefronts', { 'a\nb': 'https://shop.example/' }],
  ['storefronts', { ['a'.repeat(65)]: 'https://shop.example/' }],
  ['locales', []],
  ['locales', 'de'],
  ['locales', ['it', '../evil']],
  ['locales', ['it', 'en/x']],
  ['locales', [1]],
  ['locales', ['']],
  ['place', 'path'],
  ['params', { id: 'same', token: 'same' }],
])('refuses a wrong `%s` at once, without quoting it: %j', (name, value) => {
  const options = { ...linkOptions, [name]: value } as RequestLinkHandlerOptions
  const failure = failureOf(() => createRequestLinkHandler(options))
  expect(failure).toBeInstanceOf(TypeError)
  expect(String(failure)).toMatch(new RegExp(`\`${name}(?:\\.\\w+)?\``))
  const quoted = [value].filter((each) => typeof each === 'string' && each !== '')
  expect(quoted.filter((each) => String(failure).includes(String(each)))).toEqual([])
})

it('accepts a path or an https URL as `sentUrl`, and names both in the error', () => {
  for (const sentUrl of ['/forgot/sent?a=b#c', 'https://shop.example/sent'])
    expect(failureOf(() => createRequestLinkHandler({ ...linkOptions, sentUrl }))).toBe(undefined)
  for (const sentUrl of ['forgot/sent', '//evil.example', 'http://shop.example/sent'])
    expect(String(failureOf(() => createRequestLinkHandler({ ...linkOptions, sentUrl })))).toMatch(
      /`sentUrl` must be a path from the root .* or an absolute https URL/,
    )
})

it.each([
  ['`resetUrl`', { resetUrl: 'https://shop.example/{locale}/reset' }],
  ['a storefront', { storefronts: { it: 'https://shop.example/{locale}/reset' } }],
])('requires `locales` when %s contains `{locale}`', (_what, page) => {
  const options = { ...linkOptions, ...page }
  expect(() => createLinkWorker(options)).toThrow('`locales` must be a list of language tags')
  expect(createLinkWorker({ ...options, locales: ['it', 'de_AT'] })).toBeTypeOf('function')
})

it('refuses a storefront whose URL already has the link’s parameters or fragment', () => {
  const params = { id: 'a', token: 'b' }
  const make = (storefront: string, others: object) =>
    createLinkWorker({ ...linkOptions, storefronts: { it: storefront }, ...others })
  expect(() => make('https://shop.example/#/reset', { place: 'fragment' })).toThrow(
    'storefronts.it',
  )
  expect(() => make('https://shop.example/#?a=other', { params })).toThrow('`params`')
})

it.each([
  ['organization', 'a/b'],
  ['organization', undefined],
  ['domain', 'evil.example/x'],
  ['baseUrl', 'https://acme.commercelayer.io'],
])('refuses `%s` = %j with the same configuration error as the client', (name, value) => {
  const failure = failureOf(() => createUpdateHandler({ ...updateOptions, [name]: value }))
  expect(failure).toMatchObject({ kind: 'configuration' })
  expect(String(failure)).toContain(`\`${name}\``)
})

it.each([
  ['scope', ''],
  ['origins', undefined],
  ['allow', 1],
  ['clientId', undefined],
])('refuses a wrong `%s` of the update handler at once: %j', (name, value) => {
  const options = { ...updateOptions, [name]: value } as UpdateHandlerOptions
  expect(() => createUpdateHandler(options)).toThrow(`\`${name}\` must be`)
})

it.each([createLinkWorker, createRequestLinkHandler, createUpdateHandler, createWebhookHandler])(
  'throws from %o when the options aren’t an object',
  (create: (options: never) => unknown) => {
    const refusal = `\`options\` must be an object: ${create.name}({ … }).`
    for (const options of [undefined, null, 'acme'])
      expect(() => create(options as never)).toThrow(refusal)
  },
)

it('throws in a browser', () => {
  vi.stubGlobal('document', {})
  const refusal = 'is for servers only: a browser would show its secrets to everyone.'
  expect(() => createRequestLinkHandler(linkOptions)).toThrow(`createRequestLinkHandler ${refusal}`)
  expect(() => createUpdateHandler(updateOptions)).toThrow(`createUpdateHandler ${refusal}`)
  expect(() => createLinkWorker(linkOptions)).toThrow(`createLinkWorker ${refusal}`)
})

it('has no side effects when the package is loaded or a handler is created', async () => {
  vi.resetModules()
  const fetch = vi.fn()
  const timer = vi.fn()
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('setTimeout', timer)
  // Workers allow no cryptography and no random numbers before the first request.
  const uses = [
    vi.spyOn(crypto.subtle, 'digest'),
    vi.spyOn(crypto.subtle, 'importKey'),
    vi.spyOn(crypto, 'getRandomValues'),
    vi.spyOn(crypto, 'randomUUID'),
    vi.spyOn(Math, 'random'),
  ]
  const server = await import('commercelayer-password-reset/server')
  server.createRequestLinkHandler(linkOptions)
  server.createUpdateHandler(updateOptions)
  server.createLinkWorker(linkOptions)
  server.createWebhookHandler({ sharedSecret: 'secret' })
  expect(uses.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0, 0, 0])
  vi.restoreAllMocks()
  const timers = timer.mock.calls.length
  vi.unstubAllGlobals()
  expect(fetch).not.toHaveBeenCalled()
  expect(timers).toBe(0)
})

it.each([0, 1.5, -1, Number.NaN, '10'])(
  'refuses a memory store whose `maxEntries` is %s',
  (maxEntries) => {
    expect(() => createMemoryStore({ maxEntries: maxEntries as number })).toThrow('`maxEntries`')
  },
)

function failureOf(make: () => unknown): unknown {
  try {
    make()
  } catch (failure) {
    return failure
  }
  return undefined
}
