import { maxDocumentBytes, parseJson, readBytes } from '../client/readBody.js'
import { isResetId } from '../client/toDocument.js'
import { ownProperties } from '../client/untrusted.js'
import { type Handler, bodyTooLarge, methodNotAllowed, noStore, problem } from './Handler.js'
import { type ResetPages, type ResetUrlOptions, readResetPages } from './readResetPages.js'
import {
  type ServerEvent,
  readOnEvent,
  requireFunction,
  requireOption,
  requireServer,
} from './requireOption.js'
import { type SharedStore, openStore, runOnce } from './SharedStore.js'
import {
  type ResetMail,
  type UsedReset,
  isUndeliverable,
  readTime,
  toResetMail,
  toUsedReset,
} from './toResetMail.js'

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /** One secret or several: each topic's webhook has its own secret. */
  sharedSecret: string | readonly string[]
  /** Options for the link. Only storefronts that are named here reach `onResetPassword`. */
  link?: ResetUrlOptions | undefined
  /** Called when a reset has been created. Pass your `sendMail`, for example. Requires `link`. */
  onCreate?: ((mail: ResetMail) => Promise<void>) | undefined
  /**
   * Called when a password has been changed, to tell the customer. It gets no token. `storefront`,
   * `locale` and `returnTo` come from the request for the link, unless an update has replaced the
   * metadata.
   */
  onResetPassword?: ((reset: UsedReset) => Promise<void>) | undefined
  /**
   * An instance claims a webhook in this store before it calls the callback, so two instances send
   * only one email. While the callback runs, a second instance answers 503. If the callback fails,
   * the claim is released.
   *
   * @default createMemoryStore(), one per process
   */
  store?: SharedStore | undefined
  /**
   * Called with events for logs and metrics. An event never contains an email address or a token.
   */
  onEvent?: ((event: ServerEvent) => void) | undefined
}

/** A callback's time limit. It is this short because Commerce Layer waits only five seconds. */
const maxMs = 4000
/** How long a success is remembered. Commerce Layer doesn't publish how long it keeps retrying. */
const keepMs = 7 * 24 * 60 * 60 * 1000

/**
 * Makes the handler for Commerce Layer's webhooks about `customer_password_resets`. A wrong
 * signature gets 401, before the body is parsed. Webhooks with other topics, and `create` webhooks
 * for resets that were used or have expired, get 200, because 30 failures in a row switch a webhook
 * off. If a callback fails or takes more than four seconds, the response is 500, and Commerce Layer
 * sends the webhook again. If a callback throws an `UndeliverableError`, the response is 200.
 *
 * @throws {TypeError} at once, naming the invalid option
 *
 * @example
 * export const POST = createWebhookHandler({
 *   sharedSecret: [process.env.CL_CREATE_SECRET!, process.env.CL_RESET_SECRET!],
 *   link: { resetUrl: 'https://shop.example/reset-password' },
 *   onCreate: sendMail,
 * })
 */
export function createWebhookHandler(options: WebhookHandlerOptions): Handler {
  requireServer('createWebhookHandler', options)
  const { link, onCreate, onResetPassword } = options
  const isSigned = createVerifySignature(readSecrets(options.sharedSecret))
  requireFunction(onCreate, 'onCreate', true)
  requireFunction(onResetPassword, 'onResetPassword', true)
  // If `link` were `null`, `onCreate` would never be called, and nobody would notice.
  requireOption(!onCreate || Boolean(link), 'link', 'given with `onCreate`')
  const pages = link && readResetPages(link)
  const tell = readOnEvent(options.onEvent)
  const store = openStore(options.store, tell)
  const step = 'webhook'

  const deliver = async (key: string, callback: () => Promise<void>): Promise<Response> => {
    const event = await runOnce(store, key, { maxMs, keepMs }, async () => {
      try {
        await callback()
        return { name: 'sent' }
      } catch (error) {
        // The error itself is dropped, because its text may contain the link.
        return { name: isUndeliverable(error) ? 'undeliverable' : 'failed', step }
      }
    })
    if (event === 'done-before') return accept()
    const { name } = event === 'late' ? ({ name: 'failed' } as const) : event
    tell({ name, ...(name !== 'sent' && { step }) })
    if (name === 'failed') return problem(500, 'The webhook could not be handled.')
    return name === 'waiting' ? problem(503, 'Another instance handles it.') : accept()
  }

  return async ({ body, headers, method }) => {
    if (method !== 'POST') return methodNotAllowed('POST')
    const read = readBytes(body, maxDocumentBytes)
    // A body that is cut off counts as empty.
    const bytes = await read.catch(() => new Uint8Array())
    if (!bytes) return bodyTooLarge()
    if (!(await isSigned(headers.get('x-commercelayer-signature'), bytes)))
      return problem(401, 'The signature is wrong.')
    const topic = headers.get('x-commercelayer-topic') ?? ''
    const webhook = readWebhook(topic, bytes, pages)
    const key = `${topic}:${webhook.id}`
    if (webhook.name === 'create' && onCreate) return deliver(key, () => onCreate(webhook.mail))
    if (webhook.name === 'reset_password' && onResetPassword)
      return deliver(key, () => onResetPassword(webhook.reset))
    const isMissed = topic === '' || (topic === topics.create ? onCreate : onResetPassword)
    if (webhook.name === 'unreadable' && isMissed) tell({ name: 'unreadable', step })
    return accept()
  }
}

function accept(): Response {
  return new Response(null, { status: 200, headers: noStore })
}

const topics = {
  create: 'customer_password_resets.create',
  resetPassword: 'customer_password_resets.reset_password',
}

type Webhook = { readonly id?: string } & (
  | { readonly name: 'create'; readonly mail: ResetMail }
  | { readonly name: 'reset_password'; readonly reset: UsedReset }
  | { readonly name: 'nothing-to-do' | 'unreadable' }
)

/**
 * Reads a webhook whose signature is valid. The signature doesn't cover the topic, and a webhook
 * contains no time. An attacker could therefore send an old webhook again, even with a different
 * topic. So a link is emailed only for a reset that can still be used.
 */
function readWebhook(topic: string, body: Uint8Array, pages: ResetPages | undefined): Webhook {
  const isOther = topic !== '' && !Object.values(topics).includes(topic)
  if (isOther) return { name: 'nothing-to-do' }
  const { data } = ownProperties(parseJson(new TextDecoder().decode(body)))
  const { attributes, id, type } = ownProperties(data)
  const { reset_password_at: usedAt } = ownProperties(attributes)
  if (!topic || type !== 'customer_password_resets' || !isResetId(id)) return { name: 'unreadable' }
  if (topic === topics.resetPassword) {
    const reset = toUsedReset(data, pages)
    return reset ? { name: 'reset_password', id, reset } : { name: 'unreadable' }
  }
  if (readTime(usedAt) || !pages) return { name: 'nothing-to-do' }
  const mail = usedAt === null ? toResetMail(data, pages) : undefined
  if (!mail) return { name: 'unreadable' }
  const isFresh = mail.expiresAt.getTime() > Date.now()
  return isFresh ? { name: 'create', id, mail } : { name: 'nothing-to-do' }
}

function readSecrets(value: unknown): readonly string[] {
  const secrets: readonly unknown[] = [value].flat()
  const isValid =
    secrets.length > 0 && secrets.every((each) => typeof each === 'string' && each !== '')
  requireOption(isValid, 'sharedSecret', 'a non-empty string, or a list of them')
  return secrets as readonly string[]
}

const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/**
 * Makes the function that checks Commerce Layer's signature: the HMAC-SHA256 of the body's bytes,
 * in base64. `verify` compares in constant time. A signature made with any of the secrets is valid,
 * because each topic's webhook has its own secret.
 */
function createVerifySignature(secrets: readonly string[]) {
  const importKey = (secret: string) =>
    crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify'])
  let imported: Promise<CryptoKey[]> | undefined
  return async (signature: string | null, body: Uint8Array<ArrayBuffer>): Promise<boolean> => {
    const bytes = fromBase64(signature ?? '')
    if (!bytes) return false
    imported ??= Promise.all(secrets.map(importKey))
    const keys = await imported
    const results = keys.map((key) => crypto.subtle.verify(algorithm, key, bytes, body))
    return (await Promise.all(results)).includes(true)
  }
}

/** Accepts canonical base64 only: `atob` ignores white space and left-over bits. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text)
    if (btoa(binary) !== text) return undefined
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
