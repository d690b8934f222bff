import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

// A live region must be in the page before its text appears. These regions have no role, because
// screen readers read an empty `status` as “status bar”.

/** A shorter wait is not announced, because it ends before a screen reader has read the text. */
const announceAfterMs = 700

/**
 * Announces its content each time the content changes. The screen reader finishes its current
 * sentence first.
 */
export function Announcement({ children }: { children: ReactNode }): ReactElement {
  return (
    <div aria-live="polite" aria-atomic="true" data-announcement="">
      {children}
    </div>
  )
}

/**
 * Announces a wait, unless the wait is short. Writes the text directly to the element, without a
 * render.
 */
export function WaitAnnouncement({ text }: { text: string | false }): ReactElement {
  const region = useRef<HTMLDivElement>(null)

  // This is an effect, because the timer is outside of React.
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
