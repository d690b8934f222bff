import { notAllowedType } from '../client/createRequestLink.js'
import { ownProperties } from '../client/untrusted.js'
import { withDeadline } from '../client/withDeadline.js'
import { problem, tooManyRequests } from './Handler.js'
import { type Tell, requireFunction, requireOption } from './requireOption.js'

/**
 * The result of `allow`. `true` lets the request through, `false` refuses it with 403, and
 * `{ retryAfter }`, in milliseconds, refuses it with 429. When `allow` throws or takes more than
 * five seconds, the response is 503.
 */
export type Allowed = boolean | { readonly retryAfter: number }

const maxAllowMs = 5000

/**
 * Makes two checks: one of a request's origin, and one that calls the option `allow`. Both run
 * before anything about the address or the reset is looked up.
 *
 * @throws {TypeError} naming the invalid option
 */
export function createAdmission<TFacts>(
  options: {
    readonly origins: unknown
    readonly allow?: ((facts: TFacts) => Allowed | Promise<Allowed>) | undefined
  },
  tell: Tell,
) {
  const { allow } = options
  requireFunction(allow, 'allow', true)
  const origins = readOrigins(options.origins)

  return {
    /** Returns a 403 for a request that doesn't come from a page of the shop. */
    refuseOrigin: (headers: Headers) =>
      isFromOwnPage(headers, origins)
        ? undefined
        : problem(403, 'The request does not come from a page of the shop.'),
    /** Calls `allow`, and returns the error response if the request is refused. */
    async refuse(facts: TFacts, maxMs = maxAllowMs): Promise<Response | undefined> {
      if (!allow) return undefined
      const ask = async () => allow(facts)
      const allowed = await withDeadline(Math.min(maxMs, maxAllowMs), ask).catch(() => undefined)
      if (allowed === true) return undefined
      const { retryAfter } = ownProperties(allowed)
      const isTime = typeof retryAfter === 'number' && retryAfter >= 0 && retryAfter < Infinity
      // When `allow` fails, the request is refused, because a broken limit must not let everyone
      // through.
      const isRefusal = allowed === false || isTime
      tell({ name: isRefusal ? 'refused' : 'failed', step: 'allow' })
      if (!isRefusal) return problem(503, 'The request could not be checked.')
      if (isTime) return tooManyRequests(retryAfter)
      return problem(403, 'The request is not allowed.', { type: notAllowedType })
    },
  }
}

/** Options that decide who may ask for a link, and how often. */
export interface AdmissionOptions {
  /**
   * Decides whether a request is let through, e.g. by a captcha or a limit per `clientAddress`. It
   * is called before anything about the address is looked up, so its result reveals nothing about
   * accounts. `fields` are the request's fields besides the address. Return `false` for 403, or
   * `{ retryAfter }`, in milliseconds, for 429. When it throws or takes more than five seconds, the
   * response is 503.
   */
  allow?:
    | ((request: {
        readonly headers: Headers
        readonly clientAddress?: string
        readonly email: string
        readonly fields: Readonly<Record<string, string>>
      }) => Allowed | Promise<Allowed>)
    | undefined
  /**
   * The limit for each address, however it is spelled: at most one request in `everyMs`, and at
   * most `max` in `windowMs`. A request over the limit gets the same 202 as any other, because a
   * 429 would reveal that somebody has just asked for a link. `onEvent` gets `refused` for a
   * request over the limit.
   *
   * @default { everyMs: 60_000, max: 5, windowMs: 21_600_000 }: one a minute, five in six hours
   */
  limit?: LinkLimit | undefined
}

/** How often a link may be requested for one address. */
export interface LinkLimit {
  readonly everyMs: number
  readonly max: number
  readonly windowMs: number
}

/**
 * Whether a request comes from the shop's own page. If `Sec-Fetch-Site` is present, this header
 * alone decides, because no page can forge it. `Origin` alone is not enough: a native form on a
 * page with the policy `no-referrer` sends `Origin: null`. Older browsers send only `Origin`, which
 * is compared with the option `origins`. `Host` is never used, because any client can forge it.
 */
function isFromOwnPage(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && origins.includes(origin)
}

function readOrigins(value: unknown): readonly string[] {
  const isValid = Array.isArray(value) && value.length > 0 && value.every(isOrigin)
  requireOption(isValid, 'origins', "a list of origins like 'https://shop.example'")
  return value
}

function isOrigin(value: unknown): boolean {
  try {
    return typeof value === 'string' && /^https?:/.test(value) && new URL(value).origin === value
  } catch {
    return false
  }
}
