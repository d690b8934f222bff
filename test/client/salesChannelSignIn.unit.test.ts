import { salesChannelSignIn } from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

const credentials = { email: 'john@example.com', password: 'pw-correct horse' }
const { signal } = new AbortController()
const openChannel = () => ({
  setCustomer: vi.fn<(customer: { accessToken: string }) => Promise<void>>(async () => {}),
})

it('signs in with the password, and sets the channel’s customer', async () => {
  const channel = openChannel()
  const customer = { accessToken: 'at', refreshToken: 'rt', scope: 'market:all' }
  const authenticate = vi.fn(async () => ({ ...customer, tokenType: 'bearer' }))
  await salesChannelSignIn(channel, authenticate)(credentials, { signal })
  expect(authenticate).toHaveBeenCalledExactlyOnceWith({
    username: credentials.email,
    password: credentials.password,
  })
  expect(channel.setCustomer).toHaveBeenCalledExactlyOnceWith(customer)
})

it.each([
  ['errors', { errors: [{ detail: credentials.password }] }],
  ['errors beside a token', { accessToken: 'at', errors: [{}] }],
  ['no token', {}],
])('rejects without quoting the answer when js-auth resolves with %s', async (_what, answer) => {
  const channel = openChannel()
  const signIn = salesChannelSignIn(channel, async () => answer)
  await expect(signIn(credentials, { signal })).rejects.toThrow(/^Signing in failed\.$/)
  expect(channel.setCustomer).not.toHaveBeenCalled()
})

it('sets no customer when the caller aborts before js-auth answers', async () => {
  const channel = openChannel()
  const controller = new AbortController()
  const signIn = salesChannelSignIn(channel, async () => {
    controller.abort()
    return { accessToken: 'at' }
  })
  await expect(signIn(credentials, { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(channel.setCustomer).not.toHaveBeenCalled()
})
