import { errorsPage } from '../client/developerSentence.js'
import { readSafeUrl } from '../client/readBaseUrl.js'

/**
 * What happened, for logs and metrics: never an address or a token.
 *
 * - `sent`: the mail has left.
 * - `unknown-customer`: the address has no account.
 * - `refused`: by `allow` or the limit, or the job was too old.
 * - `waiting`: another instance is at it.
 * - `undeliverable`: a callback threw `UndeliverableError`.
 * - `failed`: `step` says what.
 * - `unreadable`: a signed webhook, or a job, has another format than expected.
 */
export interface ServerEvent {
  readonly name:
    | 'sent'
    | 'unknown-customer'
    | 'refused'
    | 'waiting'
    | 'undeliverable'
    | 'failed'
    | 'unreadable'
  /** What failed or refused. */
  readonly step?:
    | 'allow'
    | 'limit'
    | 'store'
    | 'access-token'
    | 'reset'
    | 'mail'
    | 'wait-until'
    | 'queue'
    | 'webhook'
  /** The status of Commerce Layer's answer, when there was one. */
  readonly status?: number
}

/** Tells the shop of an event. Never throws. */
export type Tell = (event: ServerEvent) => void

/**
 * Refuses an invalid option. The message names the option and what was expected, never the value,
 * which may be a secret. The error's `code` is the option's name, in lower case.
 *
 * @throws {TypeError}
 */
export function requireOption(isValid: boolean, name: string, rule: string): asserts isValid {
  if (isValid) return
  const code = name.replace(/\..*/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const message = `\`${name}\` must be ${rule}. See ${errorsPage}#option-${code}.`
  throw Object.assign(new TypeError(message), { code })
}

/** @throws {TypeError} unless the option is a non-empty string */
export function requireText(value: unknown, name: string): asserts value is string {
  requireOption(typeof value === 'string' && value !== '', name, 'a non-empty string')
}

/** @throws {TypeError} unless the option is a function, or left out where that is allowed */
export function requireFunction(value: unknown, name: string, isOptional = false): void {
  const isValid = typeof value === 'function' || (isOptional && value === undefined)
  requireOption(isValid, name, 'a function')
}

/** @throws {TypeError} unless the option is a time that a timer can wait for */
export function requireMs(value: unknown, name: string): asserts value is number {
  const isValid = typeof value === 'number' && value > 0 && value < 2 ** 31
  requireOption(isValid, name, 'a number of milliseconds above 0')
}

/**
 * Refuses to make a handler without options, or in a page: its secrets would have to be in the page
 * as well.
 *
 * @throws {Error} where there is a `document`
 * @throws {TypeError} without options
 */
export function requireServer(name: string, options: unknown): void {
  if (typeof document !== 'undefined') {
    throw new Error(`${name} is for servers only: a browser would show its secrets to everyone.`)
  }
  const isGiven = typeof options === 'object' && options !== null
  requireOption(isGiven, 'options', `an object: ${name}({ … })`)
}

/**
 * Reads an option that is an absolute URL: https, or http to this machine.
 *
 * @throws {TypeError} naming the option, for anything else
 */
export function readUrl(value: unknown, name: string): URL {
  const url = readSafeUrl(value)
  const rule = 'an absolute https URL (http for loopback only) without user and password'
  requireOption(url !== undefined, name, rule)
  return url
}

/**
 * Reads an option that is the URL of an API, without the slashes at its end. A path is appended,
 * which a query or a fragment would swallow.
 *
 * @throws {TypeError} naming the option
 */
export function readEndpoint(value: unknown, name: string): string {
  const { href } = readUrl(value, name)
  requireOption(!/[?#]/.test(href), name, 'a URL without query and fragment')
  return href.replace(/\/+$/, '')
}

/**
 * Reads the option `onEvent`. A metric that fails must change nothing, so what it throws is
 * dropped.
 *
 * @throws {TypeError} when it is no function
 */
export function readOnEvent(onEvent: unknown): Tell {
  requireFunction(onEvent, 'onEvent', true)
  return (event) => {
    // The function may be `async`, and then rejects instead of throwing.
    const call = async () => (onEvent as ((event: ServerEvent) => unknown) | undefined)?.(event)
    call().catch(() => {})
  }
}
