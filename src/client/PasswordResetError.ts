import { developerSentence, errorsPage } from './developerSentence.js'
import {
  type ConfigurationCode,
  type PasswordResetErrorKind,
  type PasswordResetOutcome,
  outcomeByKind,
} from './PasswordResetErrorKind.js'
import { reportUncaught } from './reportUncaught.js'
import { type PasswordResetReason, toReasons } from './toReasons.js'
import { oneOf, ownProperties } from './untrusted.js'

export type { PasswordResetErrorKind, PasswordResetOutcome } from './PasswordResetErrorKind.js'

/** The options of `new PasswordResetError()`. */
export interface PasswordResetErrorInit {
  kind: PasswordResetErrorKind
  /** Whether the password was changed. @default the usual outcome of the kind */
  outcome?: PasswordResetOutcome | undefined
  /** The HTTP status. */
  status?: number | undefined
  /** Milliseconds to wait before another try. */
  retryAfter?: number | undefined
  /** Which attributes were refused, and why; the first 20 are kept. */
  reasons?: readonly PasswordResetReason[] | undefined
}

const brand = Symbol.for('commercelayer-password-reset/PasswordResetError')

/**
 * The error that the client rejects with and the hook returns. It holds allow-listed facts only: no
 * `cause`, no request, no response and no server text, so it is safe to log and to send to an error
 * reporter. The message is for developers; what shoppers read is in the form's `messages`.
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
  /** Milliseconds to wait before another try, when the server sent `Retry-After`. */
  declare readonly retryAfter: number | undefined
  /** Which attributes were refused, and why, by the server or by the package; at most 20. */
  declare readonly reasons: readonly PasswordResetReason[]

  constructor(init: PasswordResetErrorInit) {
    const given = ownProperties(init)
    const kinds = Object.keys(outcomeByKind) as PasswordResetErrorKind[]
    const kind = oneOf(kinds, given.kind) ?? 'unexpected-response'
    const facts = {
      kind,
      outcome: oneOf(Object.values(outcomeByKind), given.outcome) ?? outcomeByKind[kind],
      status: toNumber(given.status),
      retryAfter: toNumber(given.retryAfter),
      reasons: toReasons(given.reasons),
    }
    super(toMessage(facts))
    Object.assign(this, facts)
    Object.defineProperty(this, brand, { value: true })
    // V8 builds the stack when it is first read. Until then it keeps every closure that was
    // running, and the password in it.
    void this.stack
  }
}

/**
 * Whether a value is a `PasswordResetError`. Checks a `Symbol.for` brand and not `instanceof`, so
 * that errors of another copy of the package count, too.
 *
 * @example
 * const kind = isPasswordResetError(error) ? error.kind : undefined
 */
export function isPasswordResetError(value: unknown): value is PasswordResetError {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, brand)
}

/** Turns anything thrown into a `PasswordResetError`, and keeps nothing that may be a secret. */
export function toPasswordResetError(failure: unknown): PasswordResetError {
  if (failure instanceof PasswordResetError) return failure
  return isPasswordResetError(failure) ? new PasswordResetError(failure) : unexpectedResponse()
}

/** The error for an answer that we don't understand: the password may have been changed. */
export function unexpectedResponse(status?: number): PasswordResetError {
  return new PasswordResetError({ kind: 'unexpected-response', status })
}

/** An error about how the package is used. */
export function configurationError(code: ConfigurationCode): PasswordResetError {
  return new PasswordResetError({ kind: 'configuration', reasons: [{ code }] })
}

/**
 * Reports an error that shoppers meet in production, too, while the app is developed: it may be the
 * developer's own mistake.
 */
export function reportInDevelopment(error: PasswordResetError): void {
  try {
    if (process.env.NODE_ENV !== 'production') reportUncaught(error)
  } catch {
    // As in `toMessage`.
  }
}

/** Bundlers replace `process.env.NODE_ENV`; some replace nothing else of `process`. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * In production the message has only the facts and where to look them up, because the sentences are
 * a quarter of the client's size. The condition is spelled out, so that bundlers can drop them.
 */
function toMessage(facts: Parameters<typeof developerSentence>[0]): string {
  try {
    if (process.env.NODE_ENV !== 'production') return developerSentence(facts)
  } catch {
    // A browser without a bundler has no `process`.
  }
  const {
    kind,
    reasons: [reason],
  } = facts
  const what = reason ? `${kind}, ${reason.attribute ?? reason.code}` : kind
  return `${what}: see ${errorsPage}#${kind}`
}

function toNumber(value: unknown): number | undefined {
  return Number.isFinite(value) && (value as number) >= 0 ? (value as number) : undefined
}
