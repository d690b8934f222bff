// @vitest-environment node
import { createWaitUntil } from 'commercelayer-password-reset/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { openShop } from './openShop.ts'

const john = 'john@example.com'
const unhandled = vi.fn()

beforeEach(() => {
  unhandled.mockClear()
  process.on('unhandledRejection', unhandled)
})
afterEach(async () => {
  vi.useRealTimers()
  await new Promise((resolve) => void setTimeout(resolve, 0))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

const failed = { name: 'failed', step: 'wait-until' }

it.each([
  [
    'throws',
    () => {
      throw new TypeError('Illegal invocation')
    },
  ],
  ['rejects', () => Promise.reject(new Error('outside of a request'))],
])('sends the mail, and reports each failure, when `waitUntil` %s', async (_what, waitUntil) => {
  const { ask, events, mails } = openShop({ options: { waitUntil } })
  expect((await ask({ email: john })).status).toBe(202)
  expect((await ask({ email: john })).status).toBe(202)
  await vi.waitFor(() => expect(mails).toHaveLength(2))
  expect(events.filter(({ step }) => step === 'wait-until')).toEqual([failed, failed])
})

/** Like Cloudflare's context, whose `waitUntil` throws when it is called without its object. */
class ExecutionContext {
  readonly work: Promise<unknown>[] = []
  waitUntil(work: Promise<unknown>): void {
    this.work.push(work)
  }
}

it('calls the context’s `waitUntil` as a method', async () => {
  const { ask, events, mails } = openShop({ options: { waitUntil: undefined } })
  const context = new ExecutionContext()
  await ask({ email: john }, {}, context)
  expect(context.work).toHaveLength(1)
  await Promise.all(context.work)
  expect(mails).toHaveLength(1)
  expect(events).toEqual([{ name: 'sent' }])
})

it('prefers the option `waitUntil` to the context’s', async () => {
  const { ask, settle, mails } = openShop()
  const context = new ExecutionContext()
  await ask({ email: john }, {}, context)
  await settle()
  expect(context.work).toEqual([])
  expect(mails).toHaveLength(1)
})

it.each([
  ['missing', undefined],
  ['the bindings of a worker', { MAIL_KEY: 'abc', waitUntil: 'soon' }],
  ['Next.js’s', { params: Promise.resolve({}) }],
])(
  'sends each mail when the context is %s, and reports only once that `waitUntil` is missing',
  async (_what, context) => {
    const { ask, events, mails } = openShop({ options: { waitUntil: undefined } })
    await ask({ email: john }, {}, context)
    await ask({ email: john }, {}, context)
    await vi.waitFor(() => expect(mails).toHaveLength(2))
    expect(events.filter(({ step }) => step === 'wait-until')).toEqual([failed])
  },
)

it('waits in `drain()` for every mail, and for work that starts meanwhile', async () => {
  const waitUntil = createWaitUntil()
  const slow = () => new Promise<void>((resolve) => void setTimeout(resolve, 50))
  let sent = 0
  const sendMail = async () => {
    await slow()
    sent += 1
  }
  const { ask, events } = openShop({ options: { waitUntil, sendMail } })
  await ask({ email: john })
  waitUntil(slow().then(() => ask({ email: john })))
  waitUntil(Promise.reject(new Error('of another')))
  expect(sent).toBe(0)
  await waitUntil.drain()
  await waitUntil.drain()
  expect(sent).toBe(2)
  expect(events).toEqual([{ name: 'sent' }, { name: 'sent' }])
})

it('resolves `drain()` at once when there is no work', async () => {
  await expect(createWaitUntil().drain()).resolves.toBeUndefined()
})

it('stops waiting for a mail server that hangs, and frees its slot', async () => {
  vi.useFakeTimers()
  const sendMail = vi.fn(() => new Promise<void>(() => {}))
  const { ask, events, settle } = openShop({ options: { store: undefined, sendMail } })
  await ask({ email: john })
  await vi.waitFor(() => expect(sendMail).toHaveBeenCalledOnce())
  await vi.advanceTimersByTimeAsync(29_000)
  expect(events).toEqual([])
  await vi.advanceTimersByTimeAsync(2000)
  await settle()
  expect(events).toEqual([{ name: 'failed', step: 'mail' }])
  // The mail may still arrive, so the address has to wait a minute for a second one.
  await ask({ email: john })
  expect(events.at(-1)).toEqual({ name: 'refused', step: 'limit' })
})

it('frees the slots of work that the platform has ended', async () => {
  vi.useFakeTimers()
  const { ask, events } = openShop({ options: { sendMail: () => new Promise(() => {}) } })
  for (let each = 0; each < 100; each += 1) await ask({ email: john })
  expect(events).toEqual([])
  // The platform ends all work: no timer fires, and no promise settles.
  vi.clearAllTimers()
  vi.setSystemTime(Date.now() + 31_000)
  await ask({ email: john })
  await vi.advanceTimersByTimeAsync(1)
  expect(events).toEqual([{ name: 'failed', step: 'queue' }])
  vi.setSystemTime(Date.now() + 2000)
  await ask({ email: 'nobody@example.com' })
  const unknown = { name: 'unknown-customer', status: expect.any(Number) }
  await vi.waitFor(() => expect(events.slice(1)).toEqual([unknown]))
})
