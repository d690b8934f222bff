import { type Deadline, withDeadline } from '../client/deadline.js'
import type { PasswordCheck } from '../policy/passwordPolicy.js'

/** Which service is asked, and when it refuses. */
export interface BreachCheckOptions {
  /**
   * Answers `GET {endpoint}{first five characters of the SHA-1}` with lines of `SUFFIX:COUNT`.
   *
   * @default Have I Been Pwned's
   */
  endpoint?: string | undefined
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds. @default 3000 */
  timeout?: number | undefined
  /** How often a password was seen in breaches before it is refused; at least once. @default 1 */
  threshold?: number | undefined
}

/**
 * Makes a check for `passwordPolicy({ check })` that asks a range service, by default Have I Been
 * Pwned's, whether the password is known from breaches. The service learns five characters of the
 * password's SHA-1, which thousands of passwords share, and no referrer; padding is asked for, so
 * that the length of the answer says nothing. Accepts when the service fails or is late: the server
 * stays the authority.
 *
 * Asked on submit only. Needs a secure context, as `crypto.subtle` does, and the service's host in
 * the page's `connect-src`.
 *
 * @throws {TypeError} when the endpoint is no https URL (http for loopback)
 *
 * @example
 * const policy = passwordPolicy({ check: createBreachCheck() })
 */
export function createBreachCheck(options: BreachCheckOptions = {}): PasswordCheck {
  const {
    endpoint = 'https://api.pwnedpasswords.com/range/',
    timeout = 3000,
    threshold = 1,
  } = options
  if (!absoluteUrl.test(endpoint)) {
    throw new TypeError(
      'createBreachCheck: `endpoint` must be an absolute https URL (http for loopback only), ' +
        'to which a hash prefix is appended.',
    )
  }
  const count = async (password: string, deadline: Deadline) => {
    const hash = await deadline.wait(sha1(password))
    // The submit may have ended since: then nothing is asked.
    deadline.signal.throwIfAborted()
    const request = options.fetch ?? globalThis.fetch
    const init = { ...requestInit, signal: deadline.signal }
    const response = await deadline.wait(request(endpoint + hash.slice(0, 5), init))
    return response.ok ? countOf(hash.slice(5), await deadline.wait(response.text())) : 0
  }
  return async (password, { signal }) => {
    try {
      const seen = await withDeadline(timeout, (deadline) => count(password, deadline), signal)
      // With a threshold of 0, too, what was never seen is welcome.
      return seen > 0 && seen >= threshold ? { code: 'breached', count: seen } : null
    } catch {
      // No service today: the server stays the authority.
    }
    return null
  }
}

const absoluteUrl = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/])[^\s\\]+$/i

const requestInit: RequestInit = {
  headers: { 'Add-Padding': 'true' },
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** Padding has the count 0. */
function countOf(suffix: string, lines: string): number {
  const line = lines.split(/\r?\n/).find((each) => each.toUpperCase().startsWith(`${suffix}:`))
  const count = Number(line?.slice(suffix.length + 1))
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}
