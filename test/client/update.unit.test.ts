import { createPasswordResetClient } from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

it('sends the documented request, and drops the reset token from the answer', async () => {
  const attributes = {
    customer_email: 'john@example.com',
    reset_password_at: '2018-01-01T12:00:00.000Z',
    created_at: '2018-01-01T12:00:00.000Z',
    updated_at: '2018-01-01T12:00:00.000Z',
    reference: 'ANY-EXTERNAL-REFEFERNCE',
    reference_origin: 'ANY-EXTERNAL-REFEFERNCE-ORIGIN',
    metadata: { foo: 'bar' },
  }
  const self = 'https://yourdomain.commercelayer.io/api/customer_password_resets/xYZkjABcde'
  const document = {
    data: {
      id: 'xYZkjABcde',
      type: 'customer_password_resets',
      links: { self },
      attributes: { ...attributes, reset_password_token: 'xhFfkmfybsLxzaAP6xcs' },
      relationships: {
        customer: {
          links: { self: `${self}/relationships/customer`, related: `${self}/customer` },
        },
      },
      meta: { mode: 'test' },
    },
  }
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    Response.json(document, { headers: { 'content-type': 'application/vnd.api+json' } }),
  )
  const client = createPasswordResetClient({
    organization: 'yourdomain',
    accessToken: 'your-access-token',
    fetch,
  })

  const passwordReset = await client.update({ id: 'xYZkjABcde', customer_password: 'secret' })

  const [url, init] = fetch.mock.calls[0] ?? []
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(url).toBe(self)
  expect(init?.method).toBe('PATCH')
  expect(init?.headers).toEqual({
    Accept: 'application/vnd.api+json',
    Authorization: 'Bearer your-access-token',
    'Content-Type': 'application/vnd.api+json',
  })
  expect(JSON.parse(String(init?.body))).toEqual({
    data: {
      type: 'customer_password_resets',
      id: 'xYZkjABcde',
      attributes: { customer_password: 'secret' },
    },
  })
  expect(passwordReset).toEqual({
    id: 'xYZkjABcde',
    type: 'customer_password_resets',
    ...attributes,
  })
})
