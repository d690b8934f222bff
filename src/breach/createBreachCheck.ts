import { readSafeUrl } from '../client/readBaseUrl.js'
import { readBody } from '../client/readBody.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { type Deadline, withDeadline } from '../client/withDeadline.js'
import type { PasswordCheck } from '../policy/passwordPolicy.js'

/** Options of `createBreachCheck`. */
export interface BreachCheckOptions {
  /**
   * The URL of the range service. The service answers `GET {endpoint}{first five characters of the
   * SHA-1}` with lines of `SUFFIX:COUNT`.
   *
   * @default 'https://api.pwnedpasswords.com/range/' (Have I Been Pwned)
   */
  endpoint?: string | undefined
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds after which the check stops waiting and accepts the password. @default 3000 */
  timeout?: number | undefined
  /** Refuses a password that occurs at least this many times in breaches. @default 1 */
  threshold?: number | undefined
}

/**
 * Makes a check for `passwordPolicy({ check })` that asks a range service whether a password is
 * known from breaches. The default service is Have I Been Pwned. The service gets no referrer, and
 * only five characters of the password's SHA-1, which thousands of passwords share. The check asks
 * the service to pad its response, so the response's length reveals nothing. If the service fails
 * or is late, the check accepts the password, because Commerce Layer can still refuse it. If the
 * service has never answered, the check passes the first failure to `reportError`, because nobody
 * would otherwise notice that a wrong endpoint or a CSP has switched the check off.
 *
 * The check runs on submit only. It needs a secure context, because `crypto.subtle` does. The
 * page's CSP must list the service's host in `connect-src`.
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
  // The hash prefix is appended to the URL. After a `#`, the prefix would be in the fragment, which
  // `fetch` doesn't send.
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
    // Stops here if the submit ended while the hash was computed.
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
      // Accepts the password, because Commerce Layer can still refuse it. Drops the caught error,
      // because its text may contain anything.
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

/**
 * Returns how often the password was seen. If there is no line for the password, or the line is
 * padding, returns 0.
 */
function countOf(suffix: string, lines: string): number {
  const line = lines.split(/\r?\n/).find((each) => each.toUpperCase().startsWith(`${suffix}:`))
  const count = Number(line?.slice(suffix.length + 1))
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}
