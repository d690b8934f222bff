import { offlineOr } from '../client/accessToken.js'
import { withDeadline } from '../client/deadline.js'
import { type PasswordResetErrorKind, isPasswordResetError } from '../client/PasswordResetError.js'
import {
  type LinkRequest,
  type RecordKey,
  changeRecord,
  readRecord,
} from '../client/resetRecord.js'
import { forgetUnused } from './mountedForms.js'
import type { OnRequestLink } from './options.js'

/**
 * The wait after a link was sent, as long as that of `createRequestLinkHandler`: an impatient
 * shopper would fill the mailbox, and only the last link works.
 */
export const resendCooldownMs = 60_000

/** After this time the request counts as failed. */
const linkRequestTimeoutMs = 30_000

interface RequestLinkOptions {
  readonly onRequestLink: OnRequestLink
  readonly locale: string
  /** Whether the shopper asks for one more, on the screen that says that one was sent. */
  readonly isAgain?: boolean
}

/**
 * Asks for a link, and writes what became of it to a record. An address whose wait isn't over isn't
 * asked for again; each has a wait of its own, so that a corrected one is sent at once.
 */
export async function requestLink(
  key: RecordKey,
  address: string,
  { onRequestLink, locale, isAgain = false }: RequestLinkOptions,
): Promise<void> {
  const { linkRequest: last, waits } = readRecord(key)
  const name = address.toLowerCase()
  const since = performance.now()
  const left = (waits[name] ?? 0) - since
  // Two clicks in one tick.
  if (left === Infinity) return
  if (left > 0) {
    if (!isAgain) changeRecord(key, { linkRequest: tooSoonFor(address, left) })
    return
  }
  giveUpRequest(key)
  const controller = new AbortController()
  const end = (until: number, linkRequest?: LinkRequest) => {
    const now = readRecord(key)
    changeRecord(key, {
      waits: { ...now.waits, [name]: until },
      linkRequest: linkRequest ?? now.linkRequest,
    })
    forgetUnused(key)
  }
  const giveUp = () => {
    controller.abort()
    // The link may still have been sent.
    if (readRecord(key).waits[name] === Infinity) end(since + resendCooldownMs)
  }
  // When sending again, the screen says at once that the link was sent, unless the request then
  // fails.
  end(
    Infinity,
    isAgain ? { ...sentTo(address, last), giveUp } : { status: 'sending', address, giveUp },
  )
  try {
    await withDeadline(
      linkRequestTimeoutMs,
      ({ signal }) => onRequestLink(address, { locale, signal }),
      controller.signal,
    )
  } catch (failure) {
    if (!controller.signal.aborted) end(since, failedFor(address, failure))
    return
  }
  if (isAgain) end(since + resendCooldownMs)
  else end(performance.now() + resendCooldownMs, sentTo(address, last))
}

/** Stops waiting for a request: its result is ignored. The address still has to wait. */
export function giveUpRequest(key: RecordKey): void {
  const { linkRequest } = readRecord(key)
  if (linkRequest && 'giveUp' in linkRequest) linkRequest.giveUp?.()
}

/** The state after a link was sent. */
export function sentTo(
  address: string,
  last?: LinkRequest,
): Extract<LinkRequest, { status: 'sent' }> {
  const number = last?.status === 'sent' ? last.number + 1 : 1
  return { status: 'sent', address, at: performance.now(), wait: resendCooldownMs, number }
}

/** The state when no link was sent, because the app's function threw. */
function failedFor(address: string, failure: unknown): LinkRequest {
  const kind = kindOf(failure)
  const isLimited = isPasswordResetError(failure) && kind === 'rate-limited'
  const wait = (isLimited && failure.retryAfter) || 0
  return { status: 'failed', address, kind, at: performance.now(), wait }
}

/** The state when no link was sent, because the address got one a moment ago. */
function tooSoonFor(address: string, wait: number): LinkRequest {
  return { status: 'too-soon', address, kind: 'rate-limited', at: performance.now(), wait }
}

/** The kind of failure, which decides what the shopper reads. */
function kindOf(failure: unknown): PasswordResetErrorKind {
  return isPasswordResetError(failure) ? failure.kind : offlineOr('unexpected-response')
}
