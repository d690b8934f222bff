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

/** The record that has the request, and the link that it is to replace. */
export interface RequestTarget {
  readonly key: RecordKey
  readonly mark?: string | undefined
}

interface RequestLinkOptions {
  readonly onRequestLink: OnRequestLink
  readonly locale: string
  /** Whether the shopper asks for one more, on the screen that says that one was sent. */
  readonly isAgain: boolean
}

/**
 * Asks for a link, and writes what became of it to a record. An address whose wait isn't over isn't
 * asked for again; each has a wait of its own, so that a corrected one is sent at once.
 */
export async function requestLink(
  { key, mark: requestMark }: RequestTarget,
  address: string,
  { onRequestLink, locale, isAgain }: RequestLinkOptions,
): Promise<void> {
  const { linkRequest: last, waits } = readRecord(key)
  const name = address.toLowerCase()
  const since = performance.now()
  const left = (waits[name] ?? 0) - since
  // Two clicks in one tick.
  if (last?.status === 'sending' && last.address === address) return
  if (left > 0) {
    if (!isAgain) changeRecord(key, { requestMark, linkRequest: tooSoonFor(address, left) })
    return
  }
  // When sending again, the screen says at once that the link was sent, unless the request then
  // fails.
  const again = isAgain ? sentTo(address, last) : undefined
  const mine: LinkRequest = again ?? { status: 'sending', address }
  changeRecord(key, {
    requestMark,
    linkRequest: mine,
    waits: { ...waits, [name]: since + resendCooldownMs },
  })
  const end = (waitUntil: number, result: LinkRequest) => {
    const now = readRecord(key)
    // The shopper may have gone back meanwhile. The wait holds all the same.
    const linkRequest = now.linkRequest === mine ? result : now.linkRequest
    changeRecord(key, { linkRequest, waits: { ...now.waits, [name]: waitUntil } })
    forgetUnused(key)
  }
  try {
    await withDeadline(linkRequestTimeoutMs, ({ signal }) =>
      onRequestLink(address, { locale, signal }),
    )
    const sent = again ?? sentTo(address, last)
    end(sent.at + resendCooldownMs, sent)
  } catch (failure) {
    end(since, failedFor(address, failure))
  }
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
