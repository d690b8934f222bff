import { useInsertionEffect, useState, useSyncExternalStore } from 'react'

import type { ResetLink } from '../client/PasswordResetClient.js'
import { PasswordResetError } from '../client/PasswordResetError.js'
import { getLastRead, markOf } from '../client/rememberResetLink.js'
import { type RecordKey, newRecord, readRecord, subscribeToRecords } from '../client/ResetRecord.js'
import { withDeadline } from '../client/withDeadline.js'
import { type Submits, createSubmits } from './createSubmits.js'
import { type ResetFacts, deriveReset } from './deriveReset.js'

/** The link of a form, and what has happened to its reset. */
export interface ShownReset extends ResetFacts {
  readonly key: RecordKey
  /** The fingerprint of the link's token; `undefined` while the form has had no link. */
  readonly mark: string | undefined
  readonly submits: Submits
  readonly token: LinkHolder
}

/**
 * Decides which reset a form shows: the app's link, else the last one that it gave, else (without a
 * link) the one that `useResetLink` read last.
 */
export function useShownReset(link: ResetLink | null | undefined): ShownReset {
  const [last, setLast] = useState(() => (isLink(link) ? toShown(link) : undefined))
  const isOther = isLink(link) && (link.id !== last?.id || markOf(link.token) !== last.mark)
  const shown = isOther ? toShown(link) : last
  if (isOther) setLast(shown)

  const [submits] = useState(createSubmits)
  const getKey = () => shown?.id ?? (link === null ? getLastRead()?.id : submits)
  const record = useSyncExternalStore(
    subscribeToRecords,
    () => readRecord(getKey()),
    () => newRecord,
  )
  useSyncExternalStore(subscribeToRecords, submits.getState, submits.getState)

  const [token] = useState(createLinkHolder)
  // Insertion effects are the only effects that also run in hidden trees.
  useInsertionEffect(() => {
    token.set(link)
  })
  const mark = shown?.mark
  return { ...deriveReset(record, submits, mark), key: getKey(), mark, submits, token }
}

/** Whether it is a link, and not `null`, `undefined` or a mistake of the app. */
export function isLink(link: unknown): link is ResetLink {
  const { id, token } = Object(link) as Partial<ResetLink>
  return typeof id === 'string' && typeof token === 'string'
}

/** React keeps old state, so the token is no part of it. */
function toShown({ id, token }: ResetLink): { readonly id: string; readonly mark: string } {
  return { id, mark: markOf(token) }
}

/** The form's link with its token, outside of React. */
interface LinkHolder {
  /**
   * Takes the app's link, and keeps it when the app's `link` becomes `null` or `undefined` again.
   */
  readonly set: (link: ResetLink | null | undefined) => void
  /**
   * Gives the link, at once where it is known; `null` when there is none. Rejects with `timeout`
   * when it takes too long, and with `aborted` when the signal aborts.
   */
  readonly get: (signal: AbortSignal) => ResetLink | null | Promise<ResetLink | null>
  /** Forgets the token of a link that was used or refused. */
  readonly forget: (id: string) => void
}

/** After this time the app probably never gives a link. */
const linkTimeoutMs = 10_000

function createLinkHolder(): LinkHolder {
  let current: ResetLink | null | undefined
  let lastMark: string | undefined
  // For one submit only, because a new one has stopped the one before.
  let tellWaiting = (_link: ResetLink | null) => {}

  const wait = async (signal: AbortSignal): Promise<ResetLink | null> => {
    const next = new Promise<ResetLink | null>((resolve) => {
      tellWaiting = resolve
    })
    try {
      return await withDeadline(linkTimeoutMs, () => next, signal)
    } catch (failure) {
      throw signal.aborted
        ? failure
        : new PasswordResetError({ kind: 'timeout', outcome: 'not-applied' })
    }
  }

  return {
    set(link) {
      if (isLink(link)) {
        // A token that was forgotten doesn't come back when the app renders its link again.
        const mark = link.id + markOf(link.token)
        if (mark === lastMark) return
        lastMark = mark
      } else if (current) return
      current = link
      if (link !== undefined) tellWaiting(link)
    },
    get: (signal) => (current === undefined ? wait(signal) : current),
    forget(id) {
      if (current?.id === id) current = undefined
    },
  }
}
