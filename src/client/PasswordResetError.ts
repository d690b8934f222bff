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
  /** Whether the password was changed. @default the kind's usual outcome */
  outcome?: PasswordResetOutcome | undefined
  /** The HTTP status. */
  status?: number | undefined
  /** Milliseconds to wait before another try. */
  retryAfter?: number | undefined
  /** Which attributes were refused, and why. Only the first 20 reasons are kept. */
  reasons?: readonly PasswordResetReason[] | undefined
}

const brand = Symbol.for('commercelayer-password-reset/PasswordResetError')

/**
 * The error with which the client rejects, and which the hook returns. It contains only
 * allow-listed facts: no `cause`, no request, no response and no server text. So it is safe to log
 * and to send to an error reporter. The message is for developers; the form's `messages` are for
 * shoppers.
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
  /** Which attributes the server or the package refused, and why; at most 20. */
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
    // V8 builds the stack when it is first read. Until then V8 keeps every closure on the stack
    // alive, and with them the password.
    void this.stack
  }
}

/**
 * Whether a value is a `PasswordResetError`. Checks a `Symbol.for` brand instead of `instanceof`,
 * so that errors from another copy of the package count, too.
 *
 * @example
 * const kind = isPasswordResetError(error) ? error.kind : undefined
 */
export function isPasswordResetError(value: unknown): value is PasswordResetError {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, brand)
}

/** Turns any thrown value into a `PasswordResetError`, without anything that may be a secret. */
export function toPasswordResetError(failure: unknown): PasswordResetError {
  if (failure instanceof PasswordResetError) return failure
  return isPasswordResetError(failure) ? new PasswordResetError(failure) : unexpectedResponse()
}

/** The error for an answer that we don't understand. The password may have been changed. */
export function unexpectedResponse(status?: number): PasswordResetError {
  return new PasswordResetError({ kind: 'unexpected-response', status })
}

/** Creates an error about a wrong use of the package. */
export function configurationError(code: ConfigurationCode): PasswordResetError {
  return new PasswordResetError({ kind: 'configuration', reasons: [{ code }] })
}

/**
 * Reports an error, but only during development, when the developer has probably caused it. In
 * production, the error also has other causes.
 */
export function reportInDevelopment(error: PasswordResetError): void {
  try {
    if (process.env.NODE_ENV !== 'production') reportUncaught(error)
  } catch {
    // Without a bundler, a browser has no `process`.
  }
}

/** Bundlers replace `process.env.NODE_ENV`. Some bundlers replace only this exact text. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * In production the message contains only the facts and the page that explains them, because the
 * sentences for developers are a quarter of the client's size. The condition is repeated here, so
 * that bundlers can remove the sentences.
 */
function toMessage(facts: Parameters<typeof developerSentence>[0]): string {
  try {
    if (process.env.NODE_ENV !== 'production') return developerSentence(facts)
  } catch {
    // Without a bundler, a browser has no `process`.
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
