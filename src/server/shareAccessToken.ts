import { isAccessToken } from '../client/readAccessToken.js'
import { parseJson } from '../client/readBody.js'
import { ownProperties } from '../client/untrusted.js'
import { type SharedStore, toHashedKey } from './SharedStore.js'

/** An access token and its expiry time, in milliseconds since the epoch. */
export interface AccessToken {
  readonly accessToken: string
  readonly expiresAt: number
}

/**
 * A token server's refusal: the status of its response, and the time from which the server may be
 * asked again.
 */
export interface TokenRefusal {
  readonly status: number
  readonly until: number
}

/**
 * Gets an access token. Pass a token that Commerce Layer has rejected as `refused`, so that the
 * function doesn't return it again. The promise rejects when the token server can't be reached.
 */
export type GetAccessToken = (refused?: string) => Promise<AccessToken | TokenRefusal>

interface Sharing {
  /** Strings that identify the application and its token server. */
  readonly names: readonly string[]
  /**
   * The client secret. The token in the store is encrypted with it. A sales channel has no secret,
   * because its token is public.
   */
  readonly secret: string | undefined
  readonly store: SharedStore
  readonly timeoutMs: number
  readonly request: (maxMs: number) => Promise<AccessToken | TokenRefusal>
}

/**
 * A token counts as expired this long before its expiry time. Commerce Layer would refuse a token
 * that expires while the request is under way.
 */
const marginMs = 60_000
const pollMs = 200

/**
 * Shares one access token among all instances, because Commerce Layer issues at most 30 tokens a
 * minute. One instance requests the token, and the others wait until the token is in the store. A
 * refusal is shared, too, until the token server may be asked again.
 */
export function shareAccessToken(sharing: Sharing): GetAccessToken {
  const { names, request, secret, store, timeoutMs } = sharing
  const makeKeys = async () => {
    const key = await toHashedKey('token', ...names)
    return { key, seal: secret === undefined ? undefined : createSeal(secret, key) }
  }
  let keys: ReturnType<typeof makeKeys> | undefined
  // Makes the keys on first use, because Cloudflare Workers allow no cryptography before the first
  // request.
  const getKeys = () => (keys ??= makeKeys())
  let known: AccessToken | undefined
  let refusedToken: string | undefined
  let pending: { since: number; token: Promise<AccessToken | TokenRefusal> } | undefined

  const isUsable = (token: AccessToken | undefined): token is AccessToken =>
    token !== undefined &&
    token.expiresAt - marginMs > Date.now() &&
    token.accessToken !== refusedToken

  const find = async (): Promise<AccessToken | TokenRefusal | undefined> => {
    const { key, seal } = await getKeys()
    const stored = await store.get(key)
    const text = stored !== undefined && seal ? await seal.open(stored) : stored
    const { accessToken, expiresAt, status, until } = ownProperties(parseJson(text))
    if (isAccessToken(accessToken) && typeof expiresAt === 'number') {
      const token = { accessToken, expiresAt }
      if (isUsable(token)) return token
    }
    const isRefused = typeof status === 'number' && typeof until === 'number'
    return isRefused && until > Date.now() ? { status, until } : undefined
  }

  const keep = async (answer: AccessToken | TokenRefusal) => {
    const { key, seal } = await getKeys()
    const endsAt = 'accessToken' in answer ? answer.expiresAt - marginMs : answer.until
    const text = JSON.stringify(answer)
    // A token without a lifetime is not stored, and is used for one request only.
    if (endsAt > Date.now())
      await store.set(key, seal ? await seal.close(text) : text, endsAt - Date.now())
  }

  const obtain = async (): Promise<AccessToken | TokenRefusal> => {
    const lock = `lock:${(await getKeys()).key}`
    const endsAt = Date.now() + timeoutMs
    do {
      const found = await find()
      if (found) return found
      const freeAt = Date.now() + timeoutMs * 2
      if (await store.claim(lock, timeoutMs * 2)) {
        try {
          // Another instance may have stored a token between `find` and `claim`.
          const answer = (await find()) ?? (await request(endsAt - Date.now()))
          await keep(answer)
          return answer
        } finally {
          if (Date.now() < freeAt) await store.release(lock)
        }
      }
      await wait(pollMs)
    } while (Date.now() < endsAt)
    throw new Error('No instance has got an access token in time.')
  }

  /** Concurrent requests of this instance share one search for a token. */
  const share = async () => {
    // A serverless platform may stop a request without an error. A search that the request has
    // started then never ends, so the next request starts a new search after `timeoutMs`.
    if (!pending || Date.now() - pending.since > timeoutMs)
      pending = { since: Date.now(), token: obtain() }
    const own = pending
    try {
      const token = await own.token
      if ('accessToken' in token) known = token
      return token
    } finally {
      if (pending === own) pending = undefined
    }
  }

  return async (refused) => {
    refusedToken = refused ?? refusedToken
    return isUsable(known) ? known : share()
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/**
 * Encrypts texts with AES-GCM. The key is derived from the client secret (HKDF). A text that was
 * encrypted for one `place` in the store can't be decrypted for a different one.
 */
function createSeal(secret: string, place: string) {
  const encoder = new TextEncoder()
  const name = 'AES-GCM'
  const additionalData = encoder.encode(place)
  const importKey = async () => {
    const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
      'deriveKey',
    ])
    const info = encoder.encode('commercelayer-password-reset access token')
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
    const aes = { name, length: 256 }
    return crypto.subtle.deriveKey(hkdf, material, aes, false, ['encrypt', 'decrypt'])
  }
  let key: Promise<CryptoKey> | undefined
  const getKey = () => (key ??= importKey())

  return {
    async close(text: string): Promise<string> {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const parameters = { name, iv, additionalData }
      const sealed = await crypto.subtle.encrypt(parameters, await getKey(), encoder.encode(text))
      return btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)))
    },
    /**
     * Returns `undefined` when the text was encrypted with a different secret, e.g. before the
     * client secret was changed.
     */
    async open(sealed: string): Promise<string | undefined> {
      try {
        const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0))
        const parameters = { name, iv: bytes.slice(0, 12), additionalData }
        const text = await crypto.subtle.decrypt(parameters, await getKey(), bytes.slice(12))
        return new TextDecoder().decode(text)
      } catch {
        return undefined
      }
    },
  }
}
