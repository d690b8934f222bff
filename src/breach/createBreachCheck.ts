import { readSafeUrl } from '../client/readBaseUrl.js'
import { readBody } from '../client/readBody.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { type Deadline, withDeadline } from '../client/withDeadline.js'
import type { PasswordCheck } from '../policy/passwordPolicy.js'

/** Options of `createBreachCheck`. */
export interface BreachCheckOptions {
  /**
   * The URL of the range service, which answers `GET {endpoint}{first five characters of the
   * SHA-1}` with lines of `SUFFIX:COUNT`.
   *
   * @default 'https://api.pwnedpasswords.com/range/', Have I Been Pwned's
   */
  endpoint?: string | undefined
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds after which the check gives up and accepts. @default 3000 */
  timeout?: number | undefined
  /** Refuse a password that was seen in breaches at least this often. @default 1 */
  threshold?: number | undefined
}

/**
 * Makes a check for `passwordPolicy({ check })` that asks a range service, by default Have I Been
 * Pwned's, whether the password is known from breaches. The service gets five characters of the
 * password's SHA-1, which thousands of passwords share, and no referrer. It is asked for padding,
 * so that the length of the answer reveals nothing. Accepts when the service fails or is late,
 * because the server still decides; while it has never answered, the first failure goes to
 * `reportError`, so that a wrong endpoint or a CSP doesn't switch the check off unnoticed.
 *
 * Runs on submit only. Needs a secure context, because `crypto.subtle` does, and the service's host
 * in the page's CSP `connect-src`.
 *
 * @throws {TypeError} when the endpoint is not an https URL (http for loopback), or has a user, a
 * password or a fragment
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
  // A fragment would swallow the characters that are appended.
  if (!readSafeUrl(endpoint) || endpoint.includes('#')) {
    throw new TypeError(
      'createBreachCheck: `endpoint` must be an absolute https URL (http for loopback only) ' +
        'without user and password, to which a hash prefix is appended.',
    )
  }
  let hasAnswered = false
  let isReported = false
  const count = async (password: string, deadline: Deadline) => {
    const hash = await deadline.wait(sha1(password))
    // Ask nothing when the submit ended while the hash was computed.
    deadline.signal.throwIfAborted()
    const request = options.fetch ?? globalThis.fetch
    const init = { ...requestInit, signal: deadline.signal }
    const response = await deadline.wait(request(endpoint + hash.slice(0, 5), init))
    if (!response.ok) throw new Error('The range service refused.')
    const lines = await deadline.wait(readBody(response))
    hasAnswered = true
    return countOf(hash.slice(5), lines ?? '')
  }
  return async (password, { signal }) => {
    try {
      const seen = await withDeadline(timeout, (deadline) => count(password, deadline), signal)
      // Even with a threshold of 0, a password that was never seen is accepted.
      return seen > 0 && seen >= threshold ? { code: 'breached', count: seen } : null
    } catch {
      // Accept, because the server still decides. What was thrown is dropped: it isn't ours.
      const isExpected = signal.aborted || globalThis.navigator?.onLine === false
      if (!hasAnswered && !isReported && !isExpected) {
        isReported = true
        reportUncaught(new Error(unreachable))
      }
    }
    return null
  }
}

const unreachable =
  'createBreachCheck: the service could not be asked, so every password is accepted. Check ' +
  '`endpoint`, and `connect-src` in the Content-Security-Policy of the page.'

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

/** How often the password was seen; 0 for padding and when it is not in the lines. */
function countOf(suffix: string, lines: string): number {
  const line = lines.split(/\r?\n/).find((each) => each.toUpperCase().startsWith(`${suffix}:`))
  const count = Number(line?.slice(suffix.length + 1))
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}
