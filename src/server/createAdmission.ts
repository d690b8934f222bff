import { notAllowedType } from '../client/createRequestLink.js'
import { withDeadline } from '../client/deadline.js'
import { ownProperties } from '../client/ownProperties.js'
import { problem, tooManyRequests } from './Handler.js'
import {
  type Tell,
  requireFunction,
  requireMs,
  requireOption,
  requireText,
} from './requireOption.js'
import { type SharedStore, openStore, toHashedKey } from './SharedStore.js'

/**
 * What `allow` decides: `false` is 403, `{ retryAfter }` in milliseconds is 429. When it throws, or
 * takes more than five seconds, the answer is 503.
 */
export type Allowed = boolean | { readonly retryAfter: number }

const maxAllowMs = 5000

/** Decides who may ask, before anything about the address or the reset is looked up. */
export interface Admission<TFacts> {
  /** The refusal for a request that doesn't come from a page of the shop. */
  readonly refuseOrigin: (headers: Headers) => Response | undefined
  /** The refusal of `allow`. */
  readonly refuse: (facts: TFacts, maxMs?: number) => Promise<Response | undefined>
}

/** @throws {TypeError} naming the invalid option */
export function createAdmission<TFacts>(
  options: {
    readonly origins: unknown
    readonly allow?: ((facts: TFacts) => Allowed | Promise<Allowed>) | undefined
  },
  tell: Tell,
): Admission<TFacts> {
  const { allow } = options
  requireFunction(allow, 'allow', true)
  const origins = readOrigins(options.origins)

  return {
    refuseOrigin: (headers) =>
      isFromOwnPage(headers, origins)
        ? undefined
        : problem(403, 'The request does not come from a page of the shop.'),
    async refuse(facts, maxMs = maxAllowMs) {
      if (!allow) return undefined
      const ask = async () => allow(facts)
      const allowed = await withDeadline(Math.min(maxMs, maxAllowMs), ask).catch(() => undefined)
      if (allowed === true) return undefined
      const { retryAfter } = ownProperties(allowed)
      const isTime = typeof retryAfter === 'number' && retryAfter >= 0 && retryAfter < Infinity
      // A limit that fails is no reason to let everyone through.
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
   * Per address, in whatever spelling: at most one in `everyMs`, and `max` in `windowMs`. What is
   * over it is answered 202 like everything else, and is an event: a 429 would tell that somebody
   * has just asked.
   *
   * @default { everyMs: 60_000, max: 5, windowMs: 21_600_000 }: one a minute, five in six hours
   */
  limit?: LinkLimit | undefined
}

interface LinkLimit {
  readonly everyMs: number
  readonly max: number
  readonly windowMs: number
}

/** A link's life is six hours: whoever has used up the five has one in the mailbox. */
const defaultLimit: LinkLimit = { everyMs: 60_000, max: 5, windowMs: 6 * 60 * 60 * 1000 }

/**
 * Takes an address's next turn, and returns what gives it back; `undefined` when it is too soon.
 */
export type TakeTurn = (email: string) => Promise<(() => Promise<void>) | undefined>

/**
 * Makes the limit for each address. A turn is a numbered slot that is claimed with the window as
 * its time, so that no counter has to be read and written. Only a technical failure may give one
 * back, never an unknown customer, or the second answer would tell who has an account.
 *
 * @throws {TypeError} naming the invalid option
 */
export function createTurns(
  options: {
    readonly organization: string
    readonly store?: SharedStore | undefined
    readonly limit?: LinkLimit | undefined
  },
  tell: Tell,
): TakeTurn {
  const { limit = defaultLimit, organization } = options
  requireText(organization, 'organization')
  requireOption(typeof limit === 'object' && limit !== null, 'limit', 'an object')
  const { everyMs, max, windowMs } = limit
  requireMs(everyMs, 'limit.everyMs')
  requireMs(windowMs, 'limit.windowMs')
  requireOption(Number.isInteger(max) && max > 0, 'limit.max', 'an integer above 0')
  const store = openStore(options.store, tell)

  return async (email) => {
    const key = await toHashedKey('turn', organization, toSpelling(email))
    const claimed: { key: string; endsAt: number }[] = []
    const claim = async (name: string, ttlMs: number) => {
      const endsAt = Date.now() + ttlMs
      const isClaimed = await store.claim(`${key}:${name}`, ttlMs)
      if (isClaimed) claimed.push({ key: `${key}:${name}`, endsAt })
      return isClaimed
    }
    const giveBack = async () => {
      // After its time, a key may be another request's.
      const own = claimed.filter(({ endsAt }) => Date.now() < endsAt)
      for (const each of own) await store.release(each.key)
    }
    if (!(await claim('last', everyMs))) return undefined
    for (let slot = 1; slot <= max; slot += 1)
      if (await claim(String(slot), windowMs)) return giveBack
    return undefined
  }
}

/** The same for all spellings that a mailbox or a database may take for one another. */
function toSpelling(email: string): string {
  // Upper case first: the lower case of `ı` and of `ſ` is another letter than that of `I` and `S`.
  return email.normalize('NFKC').toUpperCase().toLowerCase()
}

/**
 * Whether a request comes from the shop's own page. What a browser says in `Sec-Fetch-Site`
 * decides, because no page can forge it, and because a native form on a page without referrers
 * sends `Origin: null`. Older browsers send `Origin` alone. Never compared to `Host`, which anyone
 * may set.
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
