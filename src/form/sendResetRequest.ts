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
 * The wait after a link has been sent, as long as the wait of `createRequestLinkHandler`. An
 * impatient shopper would otherwise get many links, and only the last link would work.
 */
const resendCooldownMs = 60_000

/** After this time the request counts as failed. */
const requestTimeoutMs = 30_000

/** The record's key, and the fingerprint of the link that the new link will replace. */
export interface RequestTarget {
  readonly key: RecordKey
  readonly mark?: string | undefined
}

interface SendOptions {
  readonly onRequestLink: OnRequestLink
  readonly locale: string
  /** The form's other fields; `undefined` when a screen without a form asks for the link again. */
  readonly fields?: Readonly<Record<string, string>> | undefined
}

/**
 * Sends a reset request and writes the result to a record. Sends nothing while the address has to
 * wait. Each address has its own wait, so a corrected address is sent at once.
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
  // Ignores a second click in the same tick.
  if (last?.status === 'sending' && last.address === address) return
  if (wait > 0) {
    const tooSoon = { status: 'too-soon', address, kind: 'rate-limited', at, wait, number } as const
    if (!isAgain) changeRecord(key, { requestMark, resetRequest: tooSoon })
    return
  }
  // When the shopper asks for the link again, the screen stays unless the request fails.
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
    // The shopper may have left the screen during the request, but the wait still applies.
    resetRequest: now.resetRequest === mine ? result : now.resetRequest,
    waits: { ...now.waits, [name]: result.status === 'sent' ? result.at + result.wait : 0 },
  })
  forgetUnused(key)
}

/** Creates the state after a link has been sent. */
export function sentTo(
  address: string,
  last?: ResetRequest,
): Extract<ResetRequest, { status: 'sent' }> {
  const number = last?.status === 'sent' ? last.number + 1 : 1
  return { status: 'sent', address, at: performance.now(), wait: resendCooldownMs, number }
}

/** Creates the state after a failed request: the app's function threw or took too long. */
function failedFor(address: string, failure: unknown) {
  const error = isPasswordResetError(failure) ? failure : undefined
  const kind = error?.kind ?? offlineOr('unexpected-response')
  const wait = (kind === 'rate-limited' && error?.retryAfter) || 0
  // Checks the status, because a 400 also has the kind `rejected`.
  const isNotConfirmed = kind === 'rejected' && error?.status === 403
  return { status: 'failed', address, kind, isNotConfirmed, at: performance.now(), wait } as const
}
