import {
  PasswordResetError,
  createSdkPasswordResetClient,
} from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

const id = 'xYZkjABcde'
const variables = { id, customer_password: 'secret password', _reset_password_token: 'token' }

it('updates the reset with the SDK, and drops the reset token from the result', async () => {
  const update = vi.fn(async () => ({
    id,
    type: 'customer_password_resets',
    customer_email: 'a@b.c',
    reset_password_token: 'token',
  }))
  expect(await createSdkPasswordResetClient({ update }).update(variables)).toEqual({
    id,
    type: 'customer_password_resets',
    customer_email: 'a@b.c',
  })
  expect(update).toHaveBeenCalledWith(variables)
})

it('doesn’t pass an invalid id to the SDK, which would put the id into the URL', async () => {
  const update = vi.fn()
  await expect(
    createSdkPasswordResetClient({ update }).update({ ...variables, id: '../customers/x' }),
  ).rejects.toMatchObject({
    kind: 'invalid-link',
  })
  expect(update).not.toHaveBeenCalled()
})

it.each([
  [{ name: 'ApiError', status: 404, errors: [{}] }, 'invalid-link', 'not-applied-or-already-used'],
  [{ name: 'ApiError', status: 502, errors: [] }, 'server', 'unknown'],
  [{ name: 'ApiError', status: 400 }, 'rejected', 'not-applied'],
  [
    {
      name: 'ApiError',
      status: 422,
      errors: [{ source: { pointer: '/data/attributes/customer_password' } }],
    },
    'password-rejected',
    'not-applied',
  ],
  [{ name: 'SdkError', type: 'request', status: 200 }, 'network', 'unknown'],
  [{ name: 'SdkError', type: 'request', status: '500' }, 'network', 'unknown'],
  [{ name: 'SdkError', type: 'client', message: 'fetch failed' }, 'network', 'unknown'],
  [{ name: 'SdkError', type: 'parse' }, 'unexpected-response', 'unknown'],
  [{ name: 'SdkError', type: ['timeout'] }, 'unexpected-response', 'unknown'],
  [{ name: 'SdkError', type: 'toString' }, 'unexpected-response', 'unknown'],
  [{ name: 'SdkError', type: 'cancel' }, 'aborted', 'unknown'],
  [new PasswordResetError({ kind: 'rate-limited' }), 'rate-limited', 'not-applied'],
  [{ name: 'SdkError', type: 'timeout' }, 'timeout', 'unknown'],
  [{ name: 'SdkError', type: 'request' }, 'network', 'unknown'],
  [{ name: 'SdkError', type: 'token-refresh' }, 'unauthorized', 'not-applied'],
  [new Error('secret password'), 'unexpected-response', 'unknown'],
])('reads the SDK’s failure %# as %s', async (failure, kind, outcome) => {
  const client = createSdkPasswordResetClient({ update: () => Promise.reject(failure) })
  await expect(client.update(variables)).rejects.toMatchObject({ kind, outcome })
})

it('doesn’t treat an answer without a reset as a success', async () => {
  const client = createSdkPasswordResetClient({ update: async () => undefined })
  await expect(client.update(variables)).rejects.toMatchObject({
    kind: 'unexpected-response',
    outcome: 'unknown',
  })
})

it('refuses a resource without an update function', () => {
  expect(() => createSdkPasswordResetClient(undefined as never)).toThrow('`resource`')
})

it('passes on the attributes in the SDK’s error, but not the error’s text', async () => {
  const errors = [
    {
      title: 'secret',
      source: { pointer: '/data/attributes/customer_password' },
      meta: { error: 'blank' },
    },
  ]
  const client = createSdkPasswordResetClient({
    update: () => Promise.reject({ status: 422, errors }),
  })
  await expect(client.update(variables)).rejects.toMatchObject({
    reasons: [{ attribute: 'customer_password', code: 'blank' }],
  })
  const without = createSdkPasswordResetClient({
    update: () => Promise.reject({ status: 422, errors: 'secret' }),
  })
  await expect(without.update(variables)).rejects.toMatchObject({ kind: 'validation', reasons: [] })
})

it('doesn’t call the SDK after an abort, and stops waiting when the caller aborts', async () => {
  const update = vi.fn(() => new Promise(() => {}))
  const client = createSdkPasswordResetClient({ update })
  await expect(client.update(variables, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    kind: 'aborted',
    outcome: 'not-applied',
  })
  expect(update).not.toHaveBeenCalled()
  const controller = new AbortController()
  const remove = vi.spyOn(controller.signal, 'removeEventListener')
  const answer = client.update(variables, { signal: controller.signal })
  controller.abort()
  await expect(answer).rejects.toMatchObject({ kind: 'aborted', outcome: 'unknown' })
  expect(update).toHaveBeenCalledTimes(1)
  expect(remove).toHaveBeenCalledTimes(1)
})

it('passes `null`, which clears an attribute, to the SDK, and omits `undefined`', async () => {
  const update = vi.fn(async () => ({ id, type: 'customer_password_resets' }))
  const client = createSdkPasswordResetClient({ update })
  await client.update({ id, reference: null, metadata: undefined })
  expect(update).toHaveBeenCalledExactlyOnceWith({ id, reference: null })
})

it('times out an unanswered update after `timeout`, or after 15 s by default', async () => {
  vi.useFakeTimers()
  const resource = { update: () => new Promise(() => {}) }
  const settled = vi.fn()
  for (const [options, timeout] of [[undefined, 15_000] as const, [{ timeout: 30 }, 30] as const]) {
    settled.mockClear()
    void createSdkPasswordResetClient(resource, options).update(variables).catch(settled)
    await vi.advanceTimersByTimeAsync(timeout - 1)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(settled).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'timeout', outcome: 'unknown' }),
    )
  }
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

it.each([
  [undefined, 30_000],
  [{ timeout: undefined }, 30_000],
  [{ timeout: 30 }, 60],
  [{ timeout: 2 ** 31 - 1 }, 2 ** 31 - 1],
])('turns the options %j into a limit of %i ms for a whole call', (options, expected) => {
  const update = async () => undefined
  expect(createSdkPasswordResetClient({ update }, options).timeout).toBe(expected)
})

it.each([0, -1, Number.NaN, Infinity, 2 ** 31, '20', null])(
  'refuses a client whose `timeout` is %j',
  (timeout) => {
    const options = { timeout: timeout as number }
    expect(() => createSdkPasswordResetClient({ update: async () => undefined }, options)).toThrow(
      expect.objectContaining({ kind: 'configuration', reasons: [{ code: 'timeout' }] }),
    )
  },
)

it('calls `update` with the resource as `this`, and handles a synchronous throw', async () => {
  const resource = {
    answer: { id, type: 'customer_password_resets' },
    async update() {
      return this.answer
    },
  }
  expect(await createSdkPasswordResetClient(resource).update(variables)).toMatchObject({ id })
  const throwing = createSdkPasswordResetClient({
    update: () => {
      throw Object.assign(new Error('failed'), { type: 'token-refresh' })
    },
  })
  await expect(throwing.update(variables)).rejects.toMatchObject({ kind: 'unauthorized' })
})
