// @vitest-environment node
import {
  createRequestLinkHandler,
  createUpdateHandler,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { expect, it } from 'vitest'

import { fromShop, integration, shopOrigin } from './openShop.ts'

const { fetch } = createCommerceLayerEmulator()
const handlers = {
  requestLink: createRequestLinkHandler({ ...integration, fetch, sendMail: async () => {} }),
  update: createUpdateHandler({
    organization: 'acme',
    clientId: 'sales-channel',
    scope: 'market:all',
    origins: [shopOrigin],
    fetch,
  }),
  webhook: createWebhookHandler({ sharedSecret: 'secret' }),
}
const { requestLink, update, webhook } = handlers

// Copies of the frameworks' own types. The compiler checks that our handlers fit them.

/** From Next's `.next/types/validator.ts`, where `NextRequest` extends `Request`. */
interface NextRoute<TParams> {
  POST?: (
    request: Request & { readonly nextUrl: URL },
    context: { params: Promise<TParams> },
  ) => Promise<Response | void> | Response | void
  PATCH?: NextRoute<TParams>['POST']
}
const nextRoute: NextRoute<object> = { POST: requestLink }
const nextWebhook: NextRoute<object> = { POST: webhook }
const nextIdRoute: NextRoute<{ id: string }> = { PATCH: update }

/** From the types of `Deno.serve`. */
interface ServeHandlerInfo {
  remoteAddr: { transport: 'tcp'; hostname: string; port: number }
  completed: Promise<void>
}
const denoServe = (
  handler: (request: Request, info: ServeHandlerInfo) => Response | Promise<Response>,
) => handler

/** From the types of `Bun.serve`. */
interface BunServer {
  requestIP(request: Request): { address: string; family: string; port: number } | null
}
const bunServe = (options: {
  fetch: (this: BunServer, request: Request, server: BunServer) => Response | Promise<Response>
}) => options.fetch

/** A module of Cloudflare Workers, which gets the bindings as its second argument. */
interface ExecutionContext {
  waitUntil(promise: Promise<unknown>): void
  passThroughOnException(): void
}
interface Worker<TEnv> {
  fetch?: (request: Request, env: TEnv, ctx: ExecutionContext) => Response | Promise<Response>
}
const worker: Worker<{ MAIL_KEY: string }> = { fetch: requestLink }
/** The worker from docs/the-whole-loop.md. */
const workerWithContext: Worker<{ MAIL_KEY: string }> = {
  fetch: (request, _env, ctx) =>
    requestLink(request, {
      waitUntil: (work) => ctx.waitUntil(work),
      clientAddress: request.headers.get('cf-connecting-ip') ?? undefined,
    }),
}

it.each([
  ['Next.js', () => nextRoute.POST!(ask() as never, { params: Promise.resolve({}) })],
  ['Next.js (webhook)', () => nextWebhook.POST!(ask() as never, { params: Promise.resolve({}) })],
  [
    'Next.js (route with an id)',
    () => nextIdRoute.PATCH!(ask() as never, { params: Promise.resolve({ id: '' }) }),
  ],
  ['Deno', () => denoServe(update)(ask(), {} as ServeHandlerInfo)],
  ['Bun', () => bunServe({ fetch: webhook }).call({} as BunServer, ask(), {} as BunServer)],
  ['Cloudflare', () => worker.fetch!(ask(), { MAIL_KEY: '' }, {} as ExecutionContext)],
])(
  'returns a `Response` as a handler in %s, whatever the second argument is',
  async (_what, call) => {
    expect(await call()).toBeInstanceOf(Response)
  },
)

it('calls the `waitUntil` that a Cloudflare worker passes on from its third argument', async () => {
  const kept: Promise<unknown>[] = []
  const ctx = {
    waitUntil: (work: Promise<unknown>) => void kept.push(work),
    passThroughOnException: () => {},
  }
  const response = await workerWithContext.fetch!(ask('john@example.com'), { MAIL_KEY: '' }, ctx)
  expect(response.status).toBe(202)
  expect(kept).toHaveLength(1)
})

function ask(email = 'nobody@example.com'): Request {
  const headers = { ...fromShop, 'Content-Type': 'application/json' }
  const body = JSON.stringify({ email })
  return new Request(shopOrigin, { method: 'POST', headers, body })
}
