import { useInsertionEffect, useState, useSyncExternalStore } from 'react'

import type { ResetLink } from '../client/PasswordResetClient.js'
import { PasswordResetError } from '../client/PasswordResetError.js'
import { getLastRead, markOf } from '../client/rememberResetLink.js'
import { type RecordKey, newRecord, readRecord, subscribeToRecords } from '../client/ResetRecord.js'
import { withDeadline } from '../client/withDeadline.js'
import { type Submits, createSubmits } from './createSubmits.js'
import { type ResetFacts, deriveReset } from './deriveReset.js'

/** A form's link and the state of the link's reset. */
export interface ShownReset extends ResetFacts {
  readonly key: RecordKey
  /** The fingerprint of the link's token; `undefined` until the form gets a link. */
  readonly mark: string | undefined
  readonly submits: Submits
  readonly token: LinkHolder
}

/**
 * Decides which reset a form shows: the reset of the app's current link, of the app's last link,
 * or, if `link` is `null`, of the link that `useResetLink` read last.
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

export function isLink(link: unknown): link is ResetLink {
  const { id, token } = Object(link) as Partial<ResetLink>
  return typeof id === 'string' && typeof token === 'string'
}

/** React keeps old state in memory, so the token must not be part of the state. */
function toShown({ id, token }: ResetLink): { readonly id: string; readonly mark: string } {
  return { id, mark: markOf(token) }
}

/** Stores the form's link with its token outside of React. */
interface LinkHolder {
  /** Stores the app's link. A later `null` or `undefined` doesn't replace the link. */
  readonly set: (link: ResetLink | null | undefined) => void
  /**
   * Returns the link, or a promise while the link isn't known. The promise rejects with `timeout`
   * when the link takes too long, and with `aborted` when the signal aborts.
   */
  readonly get: (signal: AbortSignal) => ResetLink | null | Promise<ResetLink | null>
  /** Forgets the token of a used or refused link. */
  readonly forget: (id: string) => void
}

/** After this time the app probably won't pass a link any more. */
const linkTimeoutMs = 10_000

function createLinkHolder(): LinkHolder {
  let current: ResetLink | null | undefined
  let lastMark: string | undefined
  // Only one submit waits at a time, because a new submit stops the previous submit.
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
        // Ignores a repeated link, because its token may have been forgotten.
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
