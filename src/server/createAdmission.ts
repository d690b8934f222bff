import { notAllowedType } from '../client/createRequestLink.js'
import { ownProperties } from '../client/untrusted.js'
import { withDeadline } from '../client/withDeadline.js'
import { problem, tooManyRequests } from './Handler.js'
import { type Tell, requireFunction, requireOption } from './requireOption.js'

/**
 * What `allow` decides: `false` is 403, `{ retryAfter }` in milliseconds is 429. When it throws, or
 * takes more than five seconds, the answer is 503.
 */
export type Allowed = boolean | { readonly retryAfter: number }

const maxAllowMs = 5000

/**
 * Decides who may ask, before anything about the address or the reset is looked up.
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
    /** The refusal for a request that doesn't come from a page of the shop. */
    refuseOrigin: (headers: Headers) =>
      isFromOwnPage(headers, origins)
        ? undefined
        : problem(403, 'The request does not come from a page of the shop.'),
    /** The refusal of `allow`. */
    async refuse(facts: TFacts, maxMs = maxAllowMs): Promise<Response | undefined> {
      if (!allow) return undefined
      const ask = async () => allow(facts)
      const allowed = await withDeadline(Math.min(maxMs, maxAllowMs), ask).catch(() => undefined)
      if (allowed === true) return undefined
      const { retryAfter } = ownProperties(allowed)
      const isTime = typeof retryAfter === 'number' && retryAfter >= 0 && retryAfter < Infinity
      // A failing limit is no reason to let everyone through.
      const isRefusal = allowed === false || isTime
      tell({ name: isRefusal ? 'refused' : 'failed', step: 'allow' })
      if (!isRefusal) return problem(503, 'The request could not be checked.')
      if (isTime) return tooManyRequests(retryAfter)
      return problem(403, 'The request is not allowed.', { type: notAllowedType })
    },
  }
}

/** Who may ask for a link, and how often. */
export interface AdmissionOptions {
  /**
   * A captcha, or a limit per `clientAddress`. Asked before the answer and before anything about
   * the address is looked up, so it tells nothing about accounts. `fields` are the request's other
   * fields. `false` is 403, `{ retryAfter }` in milliseconds is 429; when it throws, or takes more
   * than five seconds, the answer is 503.
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
   * Per address, in whatever spelling: at most one in `everyMs`, and `max` in `windowMs`. A request
   * beyond that gets the same 202 and causes an event: a 429 would reveal that somebody has just
   * asked.
   *
   * @default { everyMs: 60_000, max: 5, windowMs: 21_600_000 }: one a minute, five in six hours
   */
  limit?: LinkLimit | undefined
}

/** How often an address may ask. */
export interface LinkLimit {
  readonly everyMs: number
  readonly max: number
  readonly windowMs: number
}

/**
 * Whether a request comes from the shop's own page. `Sec-Fetch-Site` decides, because no page can
 * forge it, and because a native form on a page without referrers sends `Origin: null`. Older
 * browsers only send `Origin`. Never compared to `Host`, which anyone may set.
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
