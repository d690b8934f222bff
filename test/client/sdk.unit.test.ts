import { createSdkPasswordResetClient } from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

const id = 'xYZkjABcde'
const variables = { id, customer_password: 'secret password', _reset_password_token: 'token' }

it('asks the SDK, and strips the reset token from its answer', async () => {
  const update = vi.fn(async () => ({ id, type: 'customer_password_resets', customer_email: 'a@b.c', reset_password_token: 'token' }))
  expect(await createSdkPasswordResetClient({ update }).update(variables)).toEqual({
    id,
    type: 'customer_password_resets',
    customer_email: 'a@b.c',
  })
  expect(update).toHaveBeenCalledWith(variables)
})

it('lets no bad id reach the SDK, which would put it into the URL', async () => {
  const update = vi.fn()
  await expect(createSdkPasswordResetClient({ update }).update({ ...variables, id: '../customers/x' })).rejects.toMatchObject({
    kind: 'invalid-link',
  })
  expect(update).not.toHaveBeenCalled()
})

it.each([
  [{ name: 'ApiError', status: 404, errors: [] }, 'invalid-link', 'not-applied-or-already-used'],
  [{ name: 'ApiError', status: 502, errors: [] }, 'server', 'unknown'],
  [{ name: 'SdkError', type: 'timeout' }, 'timeout', 'unknown'],
  [{ name: 'SdkError', type: 'request' }, 'network', 'unknown'],
  [{ name: 'SdkError', type: 'token-refresh' }, 'unauthorized', 'not-applied'],
  [new Error('secret password'), 'unexpected-response', 'unknown'],
])('reads the SDK failure %# as %s', async (failure, kind, outcome) => {
  const client = createSdkPasswordResetClient({ update: () => Promise.reject(failure) })
  await expect(client.update(variables)).rejects.toMatchObject({ kind, outcome })
})

it('takes no answer for no success', async () => {
  const client = createSdkPasswordResetClient({ update: async () => undefined })
  await expect(client.update(variables)).rejects.toMatchObject({ kind: 'unexpected-response', outcome: 'unknown' })
})

it('refuses what is no resource', () => {
  expect(() => createSdkPasswordResetClient(undefined as never)).toThrow('`resource`')
})
