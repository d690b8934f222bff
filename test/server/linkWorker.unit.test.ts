// @vitest-environment node
import {
  type LinkJob,
  type LinkWorkOptions,
  type ResetMail,
  type ServerEvent,
  UndeliverableError,
  createLinkWorker,
  createMemoryStore,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { afterEach, expect, it, vi } from 'vitest'

import { integration, openStore } from './openShop.ts'

afterEach(() => void vi.useRealTimers())

const john = 'john@example.com'
let jobs = 0
const newJob = (job: Partial<LinkJob> = {}): LinkJob => ({
  id: `job-${(jobs += 1)}`,
  email: john,
  requestedAt: new Date().toISOString(),
  ...job,
})

function openWorker(options: Partial<LinkWorkOptions> = {}) {
  const emulator = createCommerceLayerEmulator()
  const mails: ResetMail[] = []
  const events: ServerEvent[] = []
  const work = createLinkWorker({
    ...integration,
    fetch: emulator.fetch,
    sendMail: async (mail) => void mails.push(mail),
    onEvent: (event) => void events.push(event),
    ...options,
  })
  return { emulator, mails, events, work }
}

it('mails a link for a job that a queue delivered as JSON', async () => {
  const { work, mails, events } = openWorker()
  await work(JSON.parse(JSON.stringify(newJob({ locale: 'de' }))) as LinkJob)
  expect(mails).toMatchObject([{ to: john, locale: 'de' }])
  expect(events).toEqual([{ name: 'sent' }])
})

it('sends nothing when a job is run again after a success', async () => {
  const { work, mails, events, emulator } = openWorker()
  const job = newJob()
  await work(job)
  const asked = emulator.requests.length
  await work(job)
  await work(newJob())
  expect(mails).toHaveLength(2)
  expect(emulator.requests.length - asked).toBe(1)
  expect(events).toEqual([{ name: 'sent' }, { name: 'sent' }])
})

it('sends one mail when two instances run the same job, and rejects in one of them', async () => {
  const store = createMemoryStore()
  const sendMail = vi.fn(() => new Promise<void>((resolve) => void setTimeout(resolve, 100)))
  const [one, other] = [openWorker({ store, sendMail }), openWorker({ store, sendMail })]
  const job = newJob()
  const results = await Promise.allSettled([one.work(job), other.work(job)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect([...one.events, ...other.events].map(({ name }) => name).toSorted()).toEqual([
    'sent',
    'waiting',
  ])
  await other.work(job)
  expect(sendMail).toHaveBeenCalledOnce()
})

it.each([
  ['the mail server is down', { sendMail: () => Promise.reject(new Error(john)) }, 'mail'],
  ['the secret is wrong', { clientSecret: 'wrong' }, 'access-token'],
  ['the network is down', { fetch: () => Promise.reject(new Error(john)) }, 'access-token'],
])('rejects without quoting the error when %s, and succeeds the next time', async (...row) => {
  const [, options, step] = row
  const store = createMemoryStore()
  const first = openWorker({ store, ...options })
  const job = newJob()
  const failure = await first.work(job).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Error)
  expect(String(failure)).not.toContain(john)
  expect(failure).not.toHaveProperty('cause')
  expect(first.events).toMatchObject([{ name: 'failed', step }])

  const second = openWorker({ store: createMemoryStore() })
  await second.work(job)
  expect(second.mails).toHaveLength(1)
})

it('runs a failed job again with the same store', async () => {
  const sendMail = vi.fn(async () => {}).mockRejectedValueOnce(new Error('down'))
  const { work } = openWorker({ sendMail })
  const job = newJob()
  await expect(work(job)).rejects.toThrow('try again')
  await work(job)
  expect(sendMail).toHaveBeenCalledTimes(2)
})

it('completes a job, and reports an event, when the address is undeliverable', async () => {
  const sendMail = vi.fn(() => Promise.reject(new UndeliverableError()))
  const { work, events } = openWorker({ sendMail })
  const job = newJob()
  await work(job)
  await work(job)
  expect(sendMail).toHaveBeenCalledOnce()
  expect(events).toEqual([{ name: 'undeliverable', step: 'mail' }])
})

it('recognises an `UndeliverableError` from another copy of the package', async () => {
  vi.resetModules()
  const copy = await import('commercelayer-password-reset/server')
  expect(copy.UndeliverableError).not.toBe(UndeliverableError)
  const { work, events } = openWorker({
    sendMail: () => Promise.reject(new copy.UndeliverableError('suppressed')),
  })
  await work(newJob())
  expect(events).toEqual([{ name: 'undeliverable', step: 'mail' }])
})

it('completes a job for an unknown customer without an error', async () => {
  const { work, events } = openWorker()
  await work(newJob({ email: 'nobody@example.com' }))
  expect(events).toEqual([{ name: 'unknown-customer', status: 422 }])
})

const minutes = (count: number) => new Date(Date.now() - count * 60_000).toISOString()

it('drops a job that is older than an hour', async () => {
  const { work, events, mails } = openWorker()
  await work(newJob({ requestedAt: minutes(61) }))
  expect(events).toEqual([{ name: 'refused', step: 'queue' }])
  await work(newJob({ requestedAt: minutes(59) }))
  expect(mails).toHaveLength(1)
})

it.each([
  ['a missing job', undefined],
  ['a string', 'john@example.com'],
  ['a job without an id', { ...newJob(), id: '' }],
  ['a job without an address', { ...newJob(), email: 'john' }],
  ['a job without a time', { ...newJob(), requestedAt: 'yesterday' }],
])('drops %s, because a retry can’t help', async (_what, job) => {
  const { work, events, emulator } = openWorker()
  await work(job as LinkJob)
  expect(events).toEqual([{ name: 'unreadable', step: 'queue' }])
  expect(emulator.requests).toEqual([])
})

it('rejects after 30 seconds, and doesn’t resend a mail that is sent later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const { store, calls } = openStore()
  let finish = () => {}
  const sendMail = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  const { work, events } = openWorker({ store, sendMail })
  const job = newJob()
  const first = work(job).catch((error: unknown) => error)
  await vi.waitFor(() => expect(sendMail).toHaveBeenCalledOnce())
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await first).toBeInstanceOf(Error)
  expect(events).toEqual([{ name: 'failed', step: 'mail' }])

  // The lock lasts twice as long, so the queue's next try has to wait.
  await expect(work(job)).rejects.toThrow('try again')
  expect(events.at(-1)).toEqual({ name: 'waiting' })
  finish()
  await vi.waitFor(() => expect(calls).toContain(`set done:link:${job.id}`))
  await work(job)
  expect(sendMail).toHaveBeenCalledOnce()
  expect(calls).toContain(`claim lock:link:${job.id} 60000`)
})

it('runs a job again after the instance that ran it has died', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const store = createMemoryStore()
  const job = newJob()
  const dead = openWorker({ store, sendMail: () => new Promise(() => {}) })
  void dead.work(job).catch(() => {})
  await vi.waitFor(() => expect(dead.emulator.requests).toHaveLength(2))
  const { work, mails } = openWorker({ store })
  await expect(work(job)).rejects.toThrow('try again')
  vi.setSystemTime(Date.now() + 60_001)
  await work(job)
  expect(mails).toHaveLength(1)
})
