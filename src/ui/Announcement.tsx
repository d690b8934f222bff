import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

// Live regions must be there before what they announce. They have no role, because screen readers
// read an empty `status` as “status bar”.

/** A wait shorter than this ends before anybody could be told of it. */
const announceAfterMs = 700

/** Announces its content whenever that changes, once the screen reader has nothing else to say. */
export function Announcement({ children }: { children: ReactNode }): ReactElement {
  return (
    <div aria-live="polite" aria-atomic="true" data-announcement="">
      {children}
    </div>
  )
}

/** Announces a wait, unless it is over soon. Writes to its element without a render. */
export function WaitAnnouncement({ text }: { text: string | false }): ReactElement {
  const region = useRef<HTMLDivElement>(null)

  // A timer is outside of React.
  useEffect(() => {
    const element = region.current
    if (!element || text === false) return undefined
    const timer = setTimeout(() => element.replaceChildren(text), announceAfterMs)
    return () => {
      clearTimeout(timer)
      element.replaceChildren()
    }
  }, [text])

  return <div ref={region} aria-live="polite" aria-atomic="true" data-announcement="" />
}

/** The region to which a submit writes the error of a field that has the focus already. */
export function ErrorAnnouncement(): ReactElement {
  return <div aria-live="assertive" data-announcement="error" />
}
