import type { EmulatorOptions, Organization } from './CommerceLayerEmulator.js'
import { toResource, type } from './jsonApi.js'

type Webhook = NonNullable<EmulatorOptions['webhooks']>[number]

const maxTries = 11
const maxFailures = 30
const maxAnswerMs = 5000

/**
 * Sends signed webhooks as Commerce Layer does. A webhook that fails, or gets no response within
 * five seconds, is sent again, up to ten times. 30 failures in a row switch the webhook off.
 * Commerce Layer doesn't publish the delay between two tries, or the media type.
 */
export function createNotify(
  { webhooks = [], webhookRetryDelay = 1000 }: EmulatorOptions,
  organization: () => Organization,
): Organization['notify'] {
  const failures = new Map<Webhook, number>()

  const deliver = async (webhook: Webhook, body: string) => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      if (tries > 0) await wait(webhookRetryDelay)
      if ((failures.get(webhook) ?? 0) >= maxFailures) return
      if (await send(webhook, body)) {
        failures.delete(webhook)
        return
      }
      failures.set(webhook, (failures.get(webhook) ?? 0) + 1)
    }
  }

  return (event, reset) => {
    const called = webhooks.filter(({ topic }) => topic === `${type}.${event}`)
    if (called.length === 0) return
    const body = JSON.stringify({ data: toResource(reset, organization(), new URL(webhookUrl)) })
    for (const webhook of called) void deliver(webhook, body)
  }
}

/** This URL is a placeholder, because `send` decides where a request goes. */
const webhookUrl = 'https://shop.example/webhooks'

/** Sends a webhook once. Resolves to `true` if the shop has accepted it. */
async function send({ topic, sharedSecret, send: answer }: Webhook, body: string) {
  const headers = {
    'Content-Type': 'application/json',
    'X-CommerceLayer-Signature': await sign(sharedSecret, body),
    'X-CommerceLayer-Topic': topic,
  }
  const controller = new AbortController()
  const { signal } = controller
  const request = new Request(webhookUrl, { method: 'POST', headers, body, signal })
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      resolve(false)
      controller.abort()
    }, maxAnswerMs)
    const end = (isTaken: boolean) => {
      clearTimeout(timer)
      resolve(isTaken)
    }
    Promise.resolve(request)
      .then(answer)
      .then(
        ({ ok }) => end(ok),
        () => end(false),
      )
  })
}

async function sign(secret: string, body: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ])
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(body))
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
