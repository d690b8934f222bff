import { salesChannelAccessToken } from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

const { signal } = new AbortController()

function createChannel(authorization: { accessToken?: string }) {
  return {
    getAuthorization: vi.fn(async () => authorization),
    removeAuthorization: vi.fn<(type?: 'guest') => Promise<void>>(async () => {}),
  }
}

async function ask(channel: ReturnType<typeof createChannel>, forceRefresh: boolean) {
  const source = salesChannelAccessToken(channel)
  return typeof source === 'function' ? source({ forceRefresh, signal }) : undefined
}

it('returns the channel’s token without removing it when no refresh is forced', async () => {
  const channel = createChannel({ accessToken: 'token' })
  expect(await ask(channel, false)).toBe('token')
  expect(channel.removeAuthorization).not.toHaveBeenCalled()
})

it('replaces only the guest’s token, not a customer’s, when a refresh is forced', async () => {
  const channel = createChannel({ accessToken: 'fresh' })
  expect(await ask(channel, true)).toBe('fresh')
  expect(channel.removeAuthorization).toHaveBeenCalledExactlyOnceWith('guest')
  const [removed] = channel.removeAuthorization.mock.invocationCallOrder
  expect(removed).toBeLessThan(channel.getAuthorization.mock.invocationCallOrder[0]!)
})

it('returns an empty string when the channel returns no token', async () => {
  expect(await ask(createChannel({}), false)).toBe('')
})
