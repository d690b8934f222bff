import type { OnRequestLink } from '../client/PasswordResetClient.js'
import { isPasswordResetError } from '../client/PasswordResetError.js'
import { offlineOr } from '../client/PasswordResetErrorKind.js'
import {
  type ResetRequest,
  type RecordKey,
  changeRecord,
  readRecord,
} from '../client/ResetRecord.js'
import { withDeadline } from '../client/withDeadline.js'
import { forgetUnused } from './mountForm.js'

/**
 * The wait after a link was sent, as long as in `createRequestLinkHandler`. Without it, an
 * impatient shopper would fill the mailbox, and only the last link works.
 */
const resendCooldownMs = 60_000

/** After this time the request counts as failed. */
const requestTimeoutMs = 30_000

/** The record that has the request, and the link that it is to replace. */
export interface RequestTarget {
  readonly key: RecordKey
  readonly mark?: string | undefined
}

interface SendOptions {
  readonly onRequestLink: OnRequestLink
  readonly locale: string
  /** The form's other fields; `undefined` when the shopper sends again, without the form. */
  readonly fields?: Readonly<Record<string, string>> | undefined
}

/**
 * Sends a reset request, and writes to a record what became of it. Nothing is sent while the wait
 * of its address runs. Each address has a wait of its own, so a corrected one is sent at once.
 */
export async function sendResetRequest(
  { key, mark: requestMark }: RequestTarget,
  address: string,
  { onRequestLink, locale, fields }: SendOptions,
): Promise<void> {
  const isAgain = fields === undefined
  const { resetRequest: last, waits } = readRecord(key)
  const number = last && 'number' in last ? last.number + 1 : 1
  const name = address.toLowerCase()
  const at = performance.now()
  const wait = (waits[name] ?? 0) - at
  // A second click in the same tick.
  if (last?.status === 'sending' && last.address === address) return
  if (wait > 0) {
    const tooSoon = { status: 'too-soon', address, kind: 'rate-limited', at, wait, number } as const
    if (!isAgain) changeRecord(key, { requestMark, resetRequest: tooSoon })
    return
  }
  // Sending again shows the sent screen at once, until the request fails.
  const mine: ResetRequest = isAgain ? sentTo(address, last) : { status: 'sending', address }
  changeRecord(key, {
    requestMark,
    resetRequest: mine,
    waits: { ...waits, [name]: at + resendCooldownMs },
  })
  const result = await withDeadline(requestTimeoutMs, ({ signal }) =>
    onRequestLink(address, { locale, fields: { ...fields }, signal }),
  ).then(
    () => (mine.status === 'sent' ? mine : sentTo(address)),
    (failure: unknown) => ({ ...failedFor(address, failure), number }),
  )
  const now = readRecord(key)
  changeRecord(key, {
    // The shopper may have gone back meanwhile; the wait applies anyway.
    resetRequest: now.resetRequest === mine ? result : now.resetRequest,
    waits: { ...now.waits, [name]: result.status === 'sent' ? result.at + result.wait : 0 },
  })
  forgetUnused(key)
}

/** The state after a link was sent. */
export function sentTo(
  address: string,
  last?: ResetRequest,
): Extract<ResetRequest, { status: 'sent' }> {
  const number = last?.status === 'sent' ? last.number + 1 : 1
  return { status: 'sent', address, at: performance.now(), wait: resendCooldownMs, number }
}

/** The state when no link was sent, because the app's function threw. */
function failedFor(address: string, failure: unknown) {
  const error = isPasswordResetError(failure) ? failure : undefined
  const kind = error?.kind ?? offlineOr('unexpected-response')
  const wait = (kind === 'rate-limited' && error?.retryAfter) || 0
  // A 400 is `rejected`, too.
  const isNotConfirmed = kind === 'rejected' && error?.status === 403
  return { status: 'failed', address, kind, isNotConfirmed, at: performance.now(), wait } as const
}
