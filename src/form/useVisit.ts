import { useState } from 'react'

import { isSameLink } from '../client/resetLinkMemory.js'
import type { ResetLink } from '../client/types.js'
import type { UpdateAnswer } from '../query/knowledge.js'
import type { LinkRequest } from './linkRequest.js'
import type { SuccessState } from './types.js'

/** What has happened in this form with one link. A different link starts a new visit. */
export interface Visit {
  /**
   * The last link that was known. It stays when the app's `link` is `null` or `undefined` again.
   */
  readonly link: ResetLink | undefined
  readonly isSubmitting: boolean
  /** The answer to the last submit; the same object until there is another. */
  readonly answer: (UpdateAnswer & { readonly at: number; readonly number: number }) | undefined
  readonly signIn: SuccessState['signIn']
  readonly isRequestingLink: boolean
  readonly linkRequest: LinkRequest
}

/** A visit in which nothing has happened yet. */
export function newVisit(link: ResetLink | null | undefined): Visit {
  return {
    link: link ?? undefined,
    isSubmitting: false,
    answer: undefined,
    signIn: 'none',
    isRequestingLink: false,
    linkRequest: { status: 'idle' },
  }
}

/** Updates the visit to the app's current link. Only a different one starts a new visit. */
function followLink(visit: Visit, link: ResetLink | null | undefined): Visit {
  if (!link || isSameLink(visit.link, link)) return visit
  return visit.link ? newVisit(link) : { ...visit, link }
}

/**
 * Changes the visit, unless the link has changed since. Gets only what is to change. React keeps a
 * function, and all that is in its scope: where a password is, the change is an object.
 */
export type UpdateVisit = (change: Partial<Visit> | ((visit: Visit) => Partial<Visit>)) => void

/** A submit was answered. */
export function answered(answer: UpdateAnswer): (visit: Visit) => Partial<Visit> {
  const at = performance.now()
  return (visit) => ({
    isSubmitting: false,
    answer: { ...answer, at, number: (visit.answer?.number ?? 0) + 1 },
  })
}

/** The visit of the current link, and the function that changes it. */
export function useVisit(link: ResetLink | null | undefined): readonly [Visit, UpdateVisit] {
  const [last, setVisit] = useState(() => newVisit(link))
  const visit = followLink(last, link)
  if (visit !== last) setVisit(visit)

  const updateVisit: UpdateVisit = (change) => {
    // A late answer must not change the visit of another link.
    const isAnother = (now: Visit) => visit.link && now.link && !isSameLink(visit.link, now.link)
    const changeOf = (now: Visit) => (typeof change === 'function' ? change(now) : change)
    setVisit((now) => (isAnother(now) ? now : { ...now, ...changeOf(now) }))
  }
  return [visit, updateVisit]
}
