import { type PasswordResetClient, PasswordResetError } from 'commercelayer-password-reset/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import type { UpdateAnswer } from '../../src/query/knowledge.ts'
import { knowledgeOf } from '../../src/query/knowledge.ts'
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
  const onAnswer = vi.fn<(answer: UpdateAnswer) => void>()
  const onRefused = vi.fn()
  const start = (mutate = runTicket, sent: unknown = variables) =>
    startUpdate({ client, variables: sent as typeof variables, mutate, onAnswer, onRefused })
  return { client, asked, start, onAnswer, onRefused }
}

it('reports the answer once, before the mutation is over', async () => {
  const { start, onAnswer, onRefused } = setUp()
  const result = await start(async (ticket) => {
    const answer = await runTicket(ticket)
    expect(onAnswer).toHaveBeenCalledTimes(1)
    return answer
  })
  expect(onAnswer.mock.calls).toEqual([[{ passwordReset: result }]])
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
])('reports the error, and the knowledge after %s', async (_what, error, outcome) => {
  const { start, onAnswer, client } = setUp(async () => Promise.reject(error))
  await expect(start()).rejects.toBe(error)
  expect(onAnswer.mock.calls).toEqual([[{ error }]])
  expect(knowledgeOf(client, id)).toMatchObject({ outcome, isInFlight: false })
})

it('has knowledge that only grows: not applied, unknown, applied', async () => {
  const answers = [
    new PasswordResetError({ kind: 'rejected' }),
    new PasswordResetError({ kind: 'timeout' }),
    new PasswordResetError({ kind: 'offline' }),
    passwordReset,
    new PasswordResetError({ kind: 'network' }),
    new PasswordResetError({ kind: 'invalid-link' }),
  ]
  const seen: unknown[] = []
  const { start, client } = setUp(async () => {
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer!
  })
  while (answers.length > 0) {
    await start().catch(() => {})
    seen.push(knowledgeOf(client, id).outcome)
  }
  expect(seen).toEqual(['not-applied', 'unknown', 'unknown', 'applied', 'applied', 'applied'])
})

it('keeps the error of a lost answer over that of a refusal, in either order', async () => {
  const [refused, lost, refusedAgain] = (['invalid-link', 'network', 'invalid-link'] as const).map(
    (kind) => new PasswordResetError({ kind }),
  )
  const errors = [refused, lost, refusedAgain]
  const seen: unknown[] = []
  const { start, client } = setUp(async () => Promise.reject(errors[seen.length]!))
  while (seen.length < errors.length) {
    await start().catch(() => {})
    const known = knowledgeOf(client, id)
    seen.push(known.outcome === 'unknown' && known.error)
  }
  expect(seen).toEqual([refused, lost, lost])
})

it('learns nothing about the password from an update without one', async () => {
  const { start, client } = setUp()
  await start(runTicket, { id, metadata: { seen: true } })
  expect(knowledgeOf(client, id).outcome).toBe('not-applied')
  await start()
  expect(knowledgeOf(client, id).outcome).toBe('applied')
})

it('keeps knowledge per client', async () => {
  const { start } = setUp()
  await start()
  expect(knowledgeOf(setUp().client, id).outcome).toBe('not-applied')
})

it('refuses a second call, and reports the refusal', async () => {
  const { start, onAnswer, onRefused } = setUp(never)
  void start()
  await expect(start()).rejects.toMatchObject({ kind: 'in-flight' })
  const error = expect.objectContaining({ kind: 'in-flight' }) as unknown
  expect(onAnswer.mock.calls).toEqual([[{ error }]])
  expect(onRefused.mock.calls).toEqual([[error, { id }]])
  expect(Object.isFrozen(onRefused.mock.calls[0]?.[1])).toBe(true)
})

it('reports a configuration error when the request was never reached', async () => {
  const { start, onAnswer, client } = setUp()
  const mistake = new Error('a mistake of the app')
  await expect(start(async () => Promise.reject(mistake))).rejects.toBe(mistake)
  const error = expect.objectContaining({
    kind: 'configuration',
    reasons: [{ code: 'callback' }],
  }) as unknown
  expect(onAnswer.mock.calls).toEqual([[{ error }]])
  expect(knowledgeOf(client, id)).toMatchObject({ outcome: 'not-applied', isInFlight: false })
})

it('sends nothing for an unknown ticket', async () => {
  const error = { kind: 'configuration', reasons: [{ code: 'ticket' }] }
  await expect(runTicket({ id })).rejects.toMatchObject(error)
  const { start, asked } = setUp()
  let kept = { id }
  await start(async (ticket) => {
    kept = ticket
    return runTicket(ticket)
  })
  await expect(runTicket(kept)).rejects.toMatchObject(error)
  expect(asked).toHaveBeenCalledTimes(1)
})

it.each([
  ['the client’s own limit', 7000, 7000],
  ['a minute, where the client has none', undefined, 60_000],
  ['a minute, where the client’s is not a time', Number.NaN, 60_000],
])(
  'gives up a sent request after %s: unknown, and no longer under way',
  async (_what, timeout, limit) => {
    const { start, onAnswer, client } = setUp(never, timeout)
    const result = start().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(limit - 1)
    expect(knowledgeOf(client, id).isInFlight).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toMatchObject({ kind: 'timeout', outcome: 'unknown' })
    expect(onAnswer.mock.calls).toEqual([[{ error: await result }]])
    expect(knowledgeOf(client, id)).toMatchObject({ outcome: 'unknown', isInFlight: false })
  },
)

it('gives up a call that waits before its request: not applied, and never sent', async () => {
  const { start, onAnswer, client, asked } = setUp()
  let ticket = { id }
  const result = start(async (issued) => {
    ticket = issued
    return never()
  }).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await result).toMatchObject({ kind: 'timeout', outcome: 'not-applied' })
  expect(onAnswer).toHaveBeenCalledTimes(1)
  expect(knowledgeOf(client, id)).toMatchObject({ outcome: 'not-applied', isInFlight: false })
  await expect(runTicket(ticket)).rejects.toMatchObject({ kind: 'configuration' })
  expect(asked).not.toHaveBeenCalled()
})

it('learns from an answer that comes after its call was given up', async () => {
  const answers: ((reset: typeof passwordReset) => void)[] = []
  const { start, onAnswer, client } = setUp(
    () => new Promise((resolve) => answers.push(resolve)),
    1000,
  )
  void start().catch(() => {})
  await vi.advanceTimersByTimeAsync(1000)
  void start()
  await vi.advanceTimersByTimeAsync(0)
  expect(answers).toHaveLength(2)
  answers[0]?.(passwordReset)
  await vi.advanceTimersByTimeAsync(0)
  expect(knowledgeOf(client, id)).toMatchObject({
    outcome: 'applied',
    passwordReset,
    isInFlight: true,
  })
  expect(onAnswer).toHaveBeenCalledTimes(1)
})

it('leaves no timer behind', async () => {
  const { start } = setUp()
  await start()
  expect(vi.getTimerCount()).toBe(0)
})

it.each<[unknown, unknown, string]>([
  [undefined, variables, 'client'],
  [{}, variables, 'client'],
  [{ update: async () => passwordReset }, { id }, 'no_attributes'],
  [{ update: async () => passwordReset }, undefined, 'no_attributes'],
  [{ update: async () => passwordReset }, { id, reference: undefined }, 'no_attributes'],
])('names what is invalid, %#', async (client, sent, code) => {
  const update = { client, variables: sent, mutate: runTicket }
  await expect(startUpdate(update as never)).rejects.toMatchObject({
    kind: 'configuration',
    outcome: 'not-applied',
    reasons: [{ code }],
  })
})

it('passes the variables to a custom client, with a string as id', async () => {
  const { asked, start } = setUp()
  await start(runTicket, { ...variables, other: 'x' })
  expect(asked.mock.calls).toEqual([[variables]])
  await start(runTicket, { ...variables, id: 7 }).catch(() => {})
  expect(asked.mock.lastCall).toEqual([{ ...variables, id: '' }])
})
