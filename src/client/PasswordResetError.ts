import type { ConfigurationCode } from './configurationCodes.js'
import { developerSentence } from './developerSentences.js'
import { type PasswordResetErrorKind, type PasswordResetOutcome, errorKinds } from './errorKinds.js'
import { ownProperties } from './ownProperties.js'
import { type PasswordResetReason, toReasons } from './reasons.js'

export type { PasswordResetErrorKind, PasswordResetOutcome } from './errorKinds.js'

/** What a `PasswordResetError` is made of. */
export interface PasswordResetErrorInit {
  kind: PasswordResetErrorKind
  /** @default by kind: `unknown` unless the kind says that the password was not changed */
  outcome?: PasswordResetOutcome | undefined
  /** The HTTP status. */
  status?: number | undefined
  /** Milliseconds. */
  retryAfter?: number | undefined
  reasons?: readonly PasswordResetReason[] | undefined
}

const brand = Symbol.for('commercelayer-password-reset/PasswordResetError')

/**
 * The one error that client and hook give. It is made from an allow-list and has no `cause`, no
 * request, no response and none of the server's words, so it can be logged and sent to an error
 * reporter as it is. The message is for developers; what shoppers read is in the form's `messages`.
 *
 * @example
 * try {
 *   await client.update(variables)
 * } catch (error) {
 *   if (isPasswordResetError(error) && error.outcome === 'unknown') offerToSignIn()
 * }
 */
export class PasswordResetError extends Error {
  override readonly name = 'PasswordResetError'
  /** What went wrong. */
  declare readonly kind: PasswordResetErrorKind
  /** Whether the password was changed. */
  declare readonly outcome: PasswordResetOutcome
  /** The HTTP status, when there was an answer. */
  declare readonly status: number | undefined
  /** Milliseconds to wait before another try, when the server said. */
  declare readonly retryAfter: number | undefined
  /** What the server, or the package, has against single attributes; at most 20. */
  declare readonly reasons: readonly PasswordResetReason[]

  constructor(init: PasswordResetErrorInit) {
    const given = ownProperties(init)
    const kind = isKind(given.kind) ? given.kind : 'unexpected-response'
    const reasons = toReasons(given.reasons)
    const outcome = isOutcome(given.outcome) ? given.outcome : errorKinds[kind].outcome
    super(toMessage({ kind, outcome, reasons }))
    this.kind = kind
    this.outcome = outcome
    this.status = toNumber(given.status)
    this.retryAfter = toNumber(given.retryAfter)
    this.reasons = reasons
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Whether a value is a `PasswordResetError`. By brand (`Symbol.for`), so that two copies of the
 * package agree.
 *
 * @example
 * const kind = isPasswordResetError(error) ? error.kind : undefined
 */
export function isPasswordResetError(value: unknown): value is PasswordResetError {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, brand)
}

/** Any failure as the one error: what isn't ours may carry anything, so nothing of it is kept. */
export function toPasswordResetError(failure: unknown): PasswordResetError {
  if (failure instanceof PasswordResetError) return failure
  return isPasswordResetError(failure) ? new PasswordResetError(failure) : unexpectedResponse()
}

/** The error for an answer that says nothing: the password may be changed. */
export function unexpectedResponse(status?: number): PasswordResetError {
  return new PasswordResetError({ kind: 'unexpected-response', status })
}

/** An error about how the package is used. */
export function configurationError(code: ConfigurationCode): PasswordResetError {
  return new PasswordResetError({ kind: 'configuration', reasons: [{ code }] })
}

/** What bundlers know, and nothing else: a page without one has no `process`. */
declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined

/**
 * In production, facts and where to look them up: the sentences are a quarter of the client. The
 * condition is written out, so that bundlers drop what is behind it.
 */
function toMessage(facts: Parameters<typeof developerSentence>[0]): string {
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') {
    return developerSentence(facts)
  }
  const { kind, reasons } = facts
  const what = [kind, ...reasons.slice(0, 1).flatMap(({ attribute, code }) => attribute ?? code)]
  return `${what.join(', ')}: see commercelayer-password-reset/docs/errors.md#${kind}`
}

function isKind(value: unknown): value is PasswordResetErrorKind {
  return typeof value === 'string' && Object.hasOwn(errorKinds, value)
}

function isOutcome(value: unknown): value is PasswordResetOutcome {
  return Object.values(errorKinds).some(({ outcome }) => outcome === value)
}

function toNumber(value: unknown): number | undefined {
  return Number.isFinite(value) && (value as number) >= 0 ? (value as number) : undefined
}
