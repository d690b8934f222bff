import { useState } from 'react'

import { isSameLink } from '../client/resetLinkMemory.js'
import type { ResetLink } from '../client/types.js'
import type { UpdateAnswer } from '../query/askClient.js'
import type { LinkRequest } from './linkRequest.js'

/** What has happened in this form with one link. Another link begins another visit. */
export interface Visit {
  /** The last link that was known: one that is lost again, in the URL say, changes nothing. */
  readonly link: ResetLink | undefined
  readonly isSubmitting: boolean
  /** Of the last submit; the same object until there is another. */
  readonly answer: (UpdateAnswer & { readonly at: number; readonly number: number }) | undefined
  readonly isRequestingLink: boolean
  readonly linkRequest: LinkRequest
}

/** A visit in which nothing has happened yet. */
export function newVisit(link: ResetLink | null | undefined): Visit {
  return {
    link: link ?? undefined,
    isSubmitting: false,
    answer: undefined,
    isRequestingLink: false,
    linkRequest: { status: 'idle' },
  }
}

/** Goes on with the link that the app gives now. Only a different one begins another visit. */
function followLink(visit: Visit, link: ResetLink | null | undefined): Visit {
  if (!link || isSameLink(visit.link, link)) return visit
  return visit.link ? newVisit(link) : { ...visit, link }
}

/** Changes the visit, unless the link has become another one since. */
export type UpdateVisit = (change: (visit: Visit) => Visit) => void

/** A submit that is valid is on its way. */
export function submitting(visit: Visit): Visit {
  return { ...visit, isSubmitting: true }
}

/** A submit ended without an answer: it was invalid, refused by the check, or stopped. */
export function notSubmitting(visit: Visit): Visit {
  return visit.isSubmitting || visit.answer
    ? { ...visit, isSubmitting: false, answer: undefined }
    : visit
}

/** A submit was answered. */
export function answered(answer: UpdateAnswer): (visit: Visit) => Visit {
  const at = performance.now()
  return (visit) => ({
    ...visit,
    isSubmitting: false,
    answer: { ...answer, at, number: (visit.answer?.number ?? 0) + 1 },
  })
}

/** The shopper rather wants a new link. What is sent goes on, and nothing else. */
export function openRequest(isSent: boolean): (visit: Visit) => Visit {
  return (visit) => ({
    ...visit,
    isRequestingLink: true,
    isSubmitting: visit.isSubmitting && isSent,
  })
}

/** Back to the password. */
export function leaveRequest(visit: Visit): Visit {
  return { ...visit, isRequestingLink: false, linkRequest: { status: 'idle' } }
}

/** The visit of the present link. */
export function useVisit(link: ResetLink | null | undefined): readonly [Visit, UpdateVisit] {
  const [last, setVisit] = useState(() => newVisit(link))
  const visit = followLink(last, link)
  if (visit !== last) setVisit(visit)

  const updateVisit: UpdateVisit = (change) => {
    // What comes late must not change the visit of another link.
    const isAnother = (now: Visit) => visit.link && now.link && !isSameLink(visit.link, now.link)
    setVisit((now) => (isAnother(now) ? now : change(now)))
  }
  return [visit, updateVisit]
}
