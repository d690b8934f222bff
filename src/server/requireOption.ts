import { errorsPage } from '../client/developerSentence.js'
import { readSafeUrl } from '../client/readBaseUrl.js'

/**
 * An event for logs and metrics. It never contains an email address or a token.
 *
 * - `sent`: the email was sent, or the webhook's callback succeeded.
 * - `unknown-customer`: the address has no account.
 * - `refused`: `allow` or the limit refused the request, or the job was too old.
 * - `waiting`: another instance is doing the same work.
 * - `undeliverable`: a callback threw `UndeliverableError`.
 * - `failed`: the step that `step` names has failed.
 * - `unreadable`: a job, or a webhook with a valid signature, has an unexpected format.
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
  /** The step that failed, or that refused the request. */
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
  /** The status of Commerce Layer's response, if there was one. */
  readonly status?: number
}

/** Passes an event to the shop's `onEvent`. Never throws. */
export type Tell = (event: ServerEvent) => void

/**
 * Throws if an option is invalid. The message names the option and the expected format. It never
 * contains the value, which may be a secret. The error's `code` is the option's name in snake case.
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

/** @throws {TypeError} unless the option is a function, or is optional and missing */
export function requireFunction(value: unknown, name: string, isOptional = false): void {
  const isValid = typeof value === 'function' || (isOptional && value === undefined)
  requireOption(isValid, name, 'a function')
}

/** @throws {TypeError} unless the option is a positive number of milliseconds below 2³¹ */
export function requireMs(value: unknown, name: string): asserts value is number {
  const isValid = typeof value === 'number' && value > 0 && value < 2 ** 31
  requireOption(isValid, name, 'a number of milliseconds above 0')
}

/**
 * Throws if a handler is made without options, or in a browser, where everyone could read its
 * secrets.
 *
 * @throws {Error} in a browser, where `document` exists
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
 * Reads an option that must be an absolute URL: https, or http to a loopback host.
 *
 * @throws {TypeError} naming the option, if the value is invalid
 */
export function readUrl(value: unknown, name: string): URL {
  const url = readSafeUrl(value)
  const rule = 'an absolute https URL (http for loopback only) without user and password'
  requireOption(url !== undefined, name, rule)
  return url
}

/**
 * Reads an option that must be the URL of an API, and removes trailing slashes. The URL must have
 * no query and no fragment, because a path is appended to it.
 *
 * @throws {TypeError} naming the option
 */
export function readEndpoint(value: unknown, name: string): string {
  const { href } = readUrl(value, name)
  requireOption(!/[?#]/.test(href), name, 'a URL without query and fragment')
  return href.replace(/\/+$/, '')
}

/**
 * Reads the option `onEvent`. An error that `onEvent` throws is dropped, because failing metrics
 * must not change a response.
 *
 * @throws {TypeError} when `onEvent` is not a function
 */
export function readOnEvent(onEvent: unknown): Tell {
  requireFunction(onEvent, 'onEvent', true)
  return (event) => {
    // `onEvent` may throw or reject. `call` is `async`, so `catch` handles both.
    const call = async () => (onEvent as ((event: ServerEvent) => unknown) | undefined)?.(event)
    call().catch(() => {})
  }
}
