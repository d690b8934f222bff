import { type PasswordResetClient, PasswordResetError } from 'commercelayer-password-reset/client'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// A unit test of `startUpdate`, without TanStack Query.
import { type UpdateAnswer, readRecord } from '../../src/client/ResetRecord.ts'
import { runTicket, startUpdate } from '../../src/query/startUpdate.ts'

const id = 'xYZkjABcde'
const variables = { id, customer_password: 'secret', _reset_password_token: 'token' }
const passwordReset = { id, type: 'customer_password_resets' } as const
const never = () => new Promise<never>(() => {})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp(
  update: PasswordResetClient['update'] = async () => passwordReset,
  timeout?: number,
) {
  const asked = vi.fn(update)
  const client: PasswordResetClient = { update: asked, timeout }
  const toRecord = vi.fn<(answer: UpdateAnswer) => object>(() => ({ number: 7 }))
  const onRefused = vi.fn()
  const start = (mutate = runTicket, sent: unknown = variables) =>
    startUpdate({ client, variables: sent as typeof variables, mutate, toRecord, onRefused })
  return { asked, start, toRecord, onRefused }
}

it('records the answer, with the form’s additions, before the mutation ends', async () => {
  const { start, toRecord, onRefused } = setUp()
  let seen: unknown
  const { answer, mutation } = start(async (ticket) => {
    const result = await runTicket(ticket)
    seen = readRecord(id)
    return result
  })
  expect(await mutation).toEqual(passwordReset)
  expect(await answer).toEqual({ passwordReset })
  expect(seen).toMatchObject({ inFlight: undefined, number: 7, known: { outcome: 'applied' } })
  expect(toRecord.mock.calls).toEqual([[{ passwordReset }]])
  expect(onRefused).not.toHaveBeenCalled()
})

it.each([
  ['a lost answer', new PasswordResetError({ kind: 'network' }), 'unknown'],
  [
    'a custom client’s error with an unknown outcome',
    new PasswordResetError({ kind: 'rate-limited', outcome: 'unknown' }),
    'unknown',
  ],
  ['a refusal', new PasswordResetError({ kind: 'rejected' }), 'not-applied'],
  [
    'a refused link, which may have been used',
    new PasswordResetError({ kind: 'invalid-link' }),
    'unknown',
  ],
])(
  'returns the error, and records the update’s outcome, after %s',
  async (_what, error, outcome) => {
    const { answer, mutation } = setUp(async () => Promise.reject(error)).start()
    expect(await answer).toEqual({ error })
    await expect(mutation).rejects.toBe(error)
    expect(readRecord(id)).toMatchObject({ known: { outcome }, inFlight: undefined })
  },
)

it('only raises the recorded outcome, from “not applied” to “unknown” to “applied”', async () => {
  const answers = [
    new PasswordResetError({ kind: 'rejected' }),
    new PasswordResetError({ kind: 'timeout' }),
    new PasswordResetError({ kind: 'offline' }),
    passwordReset,
    new PasswordResetError({ kind: 'network' }),
    new PasswordResetError({ kind: 'invalid-link' }),
  ]
  const seen: unknown[] = []
  const { start } = setUp(async () => {
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer!
  })
  while (answers.length > 0) {
    await start().answer
    seen.push(readRecord(id).known.outcome)
  }
  expect(seen).toEqual(['not-applied', 'unknown', 'unknown', 'applied', 'applied', 'applied'])
})

it('records a lost answer’s error rather than a refusal’s, in either order', async () => {
  const [refused, lost, refusedAgain] = (['invalid-link', 'network', 'invalid-link'] as const).map(
    (kind) => new PasswordResetError({ kind }),
  )
  const errors = [refused, lost, refusedAgain]
  const seen: unknown[] = []
  const { start } = setUp(async () => Promise.reject(errors[seen.length]!))
  while (seen.length < errors.length) {
    await start().answer
    const { known } = readRecord(id)
    seen.push(known.outcome === 'unknown' && known.error)
  }
  expect(seen).toEqual([refused, lost, lost])
})

it('records “not applied” after an update that contains no password', async () => {
  const { start } = setUp()
  await start(runTicket, { id, metadata: { seen: true } }).answer
  expect(readRecord(id).known.outcome).toBe('not-applied')
  await start().answer
  expect(readRecord(id).known.outcome).toBe('applied')
})

it('shares a reset’s record among clients', async () => {
  await setUp().start().answer
  setUp(never).start()
  expect(readRecord(id)).toMatchObject({ known: { outcome: 'applied' }, inFlight: { id } })
  expect(() => setUp().start()).toThrow(expect.objectContaining({ kind: 'in-flight' }))
})

it('refuses a second call in the same tick, and sends only one request', async () => {
  const { asked, start, onRefused } = setUp(never)
  const mutate = async (ticket: { id: string }) => {
    await Promise.resolve()
    return runTicket(ticket)
  }
  start(mutate)
  const error = expect.objectContaining({ kind: 'in-flight' }) as Error
  expect(() => start(mutate)).toThrow(error)
  expect(onRefused.mock.calls).toEqual([[error, { id }]])
  expect(Object.isFrozen(onRefused.mock.calls[0]?.[1])).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveBeenCalledTimes(1)
})

it('rejects with a configuration error when `mutate` fails before the request', async () => {
  const { start, toRecord } = setUp()
  const mistake = new Error('a mistake of the app')
  const { answer, mutation } = start(async () => Promise.reject(mistake))
  await expect(mutation).rejects.toBe(mistake)
  await expect(answer).rejects.toMatchObject({
    kind: 'configuration',
    reasons: [{ code: 'callback' }],
  })
  expect(toRecord).not.toHaveBeenCalled()
  expect(readRecord(id)).toMatchObject({ known: { outcome: 'not-applied' }, inFlight: undefined })
})

it('sends nothing for an unknown or used ticket', async () => {
  const error = { kind: 'configuration', reasons: [{ code: 'ticket' }] }
  await expect(runTicket({ id })).rejects.toMatchObject(error)
  const { start, asked } = setUp()
  let kept = { id }
  await start(async (ticket) => {
    kept = ticket
    return runTicket(ticket)
  }).mutation
  await expect(runTicket(kept)).rejects.toMatchObject(error)
  expect(asked).toHaveBeenCalledTimes(1)
})

it.each([
  ['the client’s own limit', 7000, 7000],
  ['a minute when the client has no limit', undefined, 60_000],
  ['a minute when the client’s limit is `NaN`', Number.NaN, 60_000],
])(
  'times out a sent request after %s, and records the outcome as unknown',
  async (_what, timeout, limit) => {
    const { answer } = setUp(never, timeout).start()
    await vi.advanceTimersByTimeAsync(limit - 1)
    expect(readRecord(id).inFlight).toBeDefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toMatchObject({ error: { kind: 'timeout', outcome: 'unknown' } })
    expect(readRecord(id)).toMatchObject({ known: { outcome: 'unknown' }, inFlight: undefined })
  },
)

it('records an answer that arrives after its call has timed out', async () => {
  const answers: ((reset: typeof passwordReset) => void)[] = []
  const { start, toRecord } = setUp(() => new Promise((resolve) => answers.push(resolve)), 1000)
  start()
  await vi.advanceTimersByTimeAsync(1000)
  start()
  await vi.advanceTimersByTimeAsync(0)
  expect(answers).toHaveLength(2)
  answers[0]?.(passwordReset)
  await vi.advanceTimersByTimeAsync(0)
  // The second request is still under way. The first one's form has already got a timeout.
  expect(readRecord(id)).toMatchObject({
    known: { outcome: 'applied', passwordReset },
    inFlight: { id },
  })
  expect(toRecord).toHaveBeenCalledTimes(1)
})

it('ignores an answer that arrives after `forgetResetLinks`', async () => {
  let answerFirst = (_answer: typeof passwordReset) => {}
  const { asked, start } = setUp(never)
  asked.mockImplementationOnce(
    async () =>
      new Promise((resolve) => {
        answerFirst = resolve
      }),
  )
  const first = start()
  forgetResetLinks()
  start()
  const { inFlight } = readRecord(id)
  answerFirst(passwordReset)
  await first.mutation
  expect(inFlight).toBeDefined()
  expect(readRecord(id)).toMatchObject({ inFlight, known: { outcome: 'not-applied' } })
})

it('leaves no timer behind', async () => {
  const { start } = setUp()
  await start().mutation
  expect(vi.getTimerCount()).toBe(0)
})

it.each<[unknown, unknown, string]>([
  [undefined, variables, 'client'],
  [{}, variables, 'client'],
  [{ update: async () => passwordReset }, { id }, 'no_attributes'],
  [{ update: async () => passwordReset }, undefined, 'no_attributes'],
  [{ update: async () => passwordReset }, { id, reference: undefined }, 'no_attributes'],
])('names the invalid client or variables in the error (%#)', async (client, sent, code) => {
  const update = { client, variables: sent, mutate: runTicket }
  expect(await startUpdate(update as never).answer).toMatchObject({
    error: { kind: 'configuration', outcome: 'not-applied', reasons: [{ code }] },
  })
})

it.each<[string, unknown, object]>([
  ['the five attributes', { ...variables, reference: 'r', secret: 1 }, { reference: 'r' }],
  ['no attribute that is undefined', { ...variables, reference: undefined }, {}],
  ['an empty string instead of an id that isn’t a string', { ...variables, id: 7 }, { id: '' }],
])('passes %s to a custom client', async (_what, sent, expected) => {
  const { asked, start } = setUp()
  await start(runTicket, sent).answer
  expect(asked.mock.calls[0]).toEqual([{ ...variables, ...expected }])
})
