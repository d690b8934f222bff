import { useState } from 'react'

import type { ResetLink } from '../client/types.js'
import { type UpdateVisit, type Visit, followLink, isSameLink, newVisit } from './visit.js'

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
