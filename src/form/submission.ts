import { notifyManager } from '@tanstack/react-query'

import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { CustomerPasswordReset, ResetLink } from '../client/types.js'

/** Where the form is with what was last submitted. A result belongs to the link it was sent for. */
export type Submission = { readonly link?: ResetLink | undefined } & (
  | { readonly status: 'idle' }
  /** Locked, with nothing to show yet: what is invalid was never on its way. */
  | { readonly status: 'validating' }
  /** The policy's check is asked. Nothing is sent yet, so another submit, with what is typed now, takes over. */
  | { readonly status: 'checking'; readonly stop: () => void }
  | { readonly status: 'submitting' }
  | { readonly status: 'succeeded'; readonly passwordReset: CustomerPasswordReset }
  | {
      readonly status: 'failed'
      readonly error: PasswordResetError
      readonly wasMaybeUsed: boolean
      readonly failedAt: number
    }
  /** The shopper rather wants a new link. */
  | { readonly status: 'abandoned' }
)

/** Holds the submission outside of React, so that it is the lock, too: three clicks in one tick pass every check made of React state. */
export interface SubmissionStore {
  readonly get: () => Submission
  readonly set: (submission: Submission) => void
  /** Sets it without telling anybody. */
  readonly hold: (submission: Submission) => void
  readonly subscribe: (listener: () => void) => () => void
  /** Whether a component shows it: callbacks are for mounted forms only. */
  readonly isObserved: () => boolean
}

export const idle: Submission = { status: 'idle' }

/** Makes the store of one form. */
export function createSubmissionStore(): SubmissionStore {
  const listeners = new Set<() => void>()
  let submission = idle
  const notify = () => {
    for (const listener of listeners) listener()
  }
  return {
    get: () => submission,
    set(next) {
      submission = next
      // One turn after TanStack's own notification, which renders this as well: one commit then, and a late one only where TanStack is held
      // up by a callback of the host.
      notifyManager.schedule(() => {
        notifyManager.schedule(notify)
      })
    },
    hold(next) {
      submission = next
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    isObserved: () => listeners.size > 0,
  }
}

/** Whether another submit has to wait. */
export function isUnderWay({ status }: Submission): boolean {
  return status === 'validating' || status === 'submitting'
}

/** Whether a submission says something about this link. One without a link waits for it. */
export function belongsTo(submission: Submission, link: ResetLink | null | undefined): boolean {
  return submission.link === undefined || isSameLink(submission.link, link)
}

/** Links by what they say: a parser may make a new object on every render. */
export function isSameLink(
  one: ResetLink | null | undefined,
  other: ResetLink | null | undefined,
): boolean {
  return one?.id === other?.id && one?.token === other?.token
}
