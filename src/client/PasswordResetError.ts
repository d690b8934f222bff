import { defaultOutcomes, sentence } from './errorSentences.js'
import { ownValue } from './ownValue.js'
import { type ConfigurationCode, type PasswordResetReason, toReasons } from './reasons.js'

/** What went wrong, in the terms of what can be done about it. */
export type PasswordResetErrorKind =
  | 'invalid-link'
  | 'password-rejected'
  | 'validation'
  | 'unauthorized'
  | 'rate-limited'
  | 'offline'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'in-flight'
  | 'server'
  | 'unexpected-response'
  | 'rejected'
  | 'configuration'

/** Whether the password was changed. */
export type PasswordResetOutcome = 'not-applied' | 'unknown' | 'not-applied-or-already-used'

interface PasswordResetErrorInit {
  kind: PasswordResetErrorKind
  outcome?: PasswordResetOutcome
  status?: number | undefined
  retryAfter?: number | undefined
  reasons?: readonly PasswordResetReason[]
}

const brand = Symbol.for('commercelayer-password-reset/PasswordResetError')

/**
 * The one error that client and hook give. It is made from an allow-list and has no `cause`, no request, no response and none of the
 * server's words, so it can be logged and sent to an error reporter as it is. The message is for developers; what shoppers read is in the
 * form's `messages`.
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
  readonly kind: PasswordResetErrorKind
  /** Whether the password was changed. @default by kind: `unknown` unless the kind says that it was not */
  readonly outcome: PasswordResetOutcome
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined
  /** Milliseconds to wait before another try, when the server said. */
  readonly retryAfter: number | undefined
  /** What the server, or the package, has against single attributes; at most 20. */
  readonly reasons: readonly PasswordResetReason[]

  constructor(init: PasswordResetErrorInit) {
    const kind = isKind(init.kind) ? init.kind : 'unexpected-response'
    const reasons = toReasons(ownValue(init, 'reasons'))
    const outcome = ownValue(init, 'outcome')
    super(sentence(kind, reasons))
    this.kind = kind
    this.outcome = isOutcome(outcome) ? outcome : defaultOutcomes[kind]
    this.status = toNumber(ownValue(init, 'status'))
    this.retryAfter = toNumber(ownValue(init, 'retryAfter'))
    this.reasons = reasons
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Whether a value is a `PasswordResetError`. By brand (`Symbol.for`), so that two copies of the package agree.
 *
 * @example
 * const kind = isPasswordResetError(error) ? error.kind : undefined
 */
export function isPasswordResetError(value: unknown): value is PasswordResetError {
  return ownValue(value, brand) === true
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

function isKind(value: unknown): value is PasswordResetErrorKind {
  return typeof value === 'string' && Object.hasOwn(defaultOutcomes, value)
}

function isOutcome(value: unknown): value is PasswordResetOutcome {
  return value === 'not-applied' || value === 'unknown' || value === 'not-applied-or-already-used'
}

function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined
}
