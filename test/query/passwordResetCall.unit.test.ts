import { type PasswordResetClient, PasswordResetError } from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

import { historyOf } from '../../src/client/resetHistory.ts'
import { type PasswordResetAnswer, deliver, startCall } from '../../src/query/passwordResetCall.ts'

const id = 'xYZkjABcde'
const variables = { id, customer_password: 'secret', _reset_password_token: 'token' }
const passwordReset = { id, type: 'customer_password_resets' } as const

function setUp(update: PasswordResetClient['update'] = async () => passwordReset) {
  const client = { update }
  const onAnswer = vi.fn<(answer: PasswordResetAnswer) => void>()
  const onRefused = vi.fn()
  const start = (execute = deliver, sent: unknown = variables) =>
    startCall({ client, variables: sent as typeof variables, execute, onAnswer, onRefused })
  return { client, start, onAnswer, onRefused }
}

it('tells the answer once, before the call is over', async () => {
  const { start, onAnswer, onRefused } = setUp()
  expect(await start()).toBe(
    onAnswer.mock.calls[0]?.[0] &&
      'passwordReset' in onAnswer.mock.calls[0][0] &&
      onAnswer.mock.calls[0][0].passwordReset,
  )
  expect(onAnswer.mock.calls).toEqual([[{ passwordReset }]])
  expect(onRefused).not.toHaveBeenCalled()
})

it.each([
  ['a lost answer', new PasswordResetError({ kind: 'network' }), true],
  ['a refusal', new PasswordResetError({ kind: 'rejected' }), false],
  ['a refused link', new PasswordResetError({ kind: 'invalid-link' }), false],
])(
  'tells an error, and whether the reset may have been used before: after %s',
  async (_what, error, isMaybeUsed) => {
    const { start, onAnswer, client } = setUp(async () => Promise.reject(error))
    await expect(start()).rejects.toBe(error)
    await expect(start()).rejects.toBe(error)
    expect(onAnswer.mock.calls).toEqual([
      [{ error, wasMaybeUsed: false }],
      [{ error, wasMaybeUsed: isMaybeUsed }],
    ])
    expect([...historyOf(client).maybeUsed]).toEqual(isMaybeUsed ? [id] : [])
    expect([...historyOf(client).inFlight]).toEqual([])
  },
)

it('remembers a success', async () => {
  const { start, client } = setUp()
  await start()
  expect([...historyOf(client).maybeUsed]).toEqual([id])
})

it('refuses a second call, and tells that it was', async () => {
  const { start, onAnswer, onRefused } = setUp(() => new Promise(() => {}))
  void start()
  await expect(start()).rejects.toMatchObject({ kind: 'in-flight' })
  const error = expect.objectContaining({ kind: 'in-flight' }) as unknown
  expect(onAnswer.mock.calls).toEqual([[{ error, wasMaybeUsed: false }]])
  expect(onRefused.mock.calls).toEqual([[error, { id }]])
  expect(Object.isFrozen(onRefused.mock.calls[0]?.[1])).toBe(true)
})

it('tells a configuration error when it never came to the request, whatever came instead', async () => {
  const { start, onAnswer, client } = setUp()
  const mistake = new Error('a mistake of the page')
  await expect(start(async () => Promise.reject(mistake))).rejects.toBe(mistake)
  expect(onAnswer.mock.calls).toEqual([
    [
      {
        error: expect.objectContaining({
          kind: 'configuration',
          reasons: [{ code: 'callback' }],
        }) as unknown,
        wasMaybeUsed: false,
      },
    ],
  ])
  expect([...historyOf(client).inFlight]).toEqual([])
})

it('fails closed for a ticket that opens nothing', async () => {
  await expect(deliver({ id })).rejects.toMatchObject({
    kind: 'configuration',
    reasons: [{ code: 'sealed' }],
  })
  const { start } = setUp()
  let kept = { id }
  await start(async (ticket) => {
    kept = ticket
    return deliver(ticket)
  })
  await expect(deliver(kept)).rejects.toMatchObject({
    kind: 'configuration',
    reasons: [{ code: 'sealed' }],
  })
})

it.each<[unknown, unknown, string]>([
  [undefined, variables, 'client'],
  [{}, variables, 'client'],
  [{ update: async () => passwordReset }, { id }, 'no_attributes'],
  [{ update: async () => passwordReset }, undefined, 'no_attributes'],
  [{ update: async () => passwordReset }, { id, reference: undefined }, 'no_attributes'],
])('names what can’t be right, %#', async (client, sent, code) => {
  const call = { client, variables: sent, execute: deliver, onAnswer: vi.fn(), onRefused: vi.fn() }
  await expect(startCall(call as never)).rejects.toMatchObject({
    kind: 'configuration',
    outcome: 'not-applied',
    reasons: [{ code }],
  })
})

it('gives a client of the page what was given, and an id that is a string', async () => {
  const update = vi.fn<PasswordResetClient['update']>(async () => passwordReset)
  const { start } = setUp(update)
  await start(deliver, { ...variables, other: 'x' })
  expect(update.mock.calls).toEqual([[variables]])
  await start(deliver, { ...variables, id: 7 }).catch(() => {})
  expect(update.mock.lastCall).toEqual([{ ...variables, id: '' }])
})
