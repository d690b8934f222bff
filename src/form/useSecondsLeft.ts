import { useEffect, useState } from 'react'

/** The longest wait that the form shows in seconds. For a longer wait the form says “later”. */
export const maxSecondsShown = 600

/**
 * Counts a wait down in whole seconds. Returns `undefined` once the wait is over. `since` (in ms)
 * comes from `performance.now()`, because the user may change the clock.
 */
export function useSecondsLeft(since = 0, wait = 0): number | undefined {
  // A form that is mounted during the wait continues the countdown.
  const [now, setNow] = useState(() => performance.now())

  // This is an effect, because the clock is outside of React. The timer runs only during a wait.
  useEffect(() => {
    if (wait === 0) return undefined
    const timer = setInterval(() => {
      setNow(performance.now())
      if (performance.now() >= since + wait) clearInterval(timer)
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [since, wait])

  const left = Math.ceil((wait - Math.max(now - since, 0)) / 1000)
  return left > 0 ? left : undefined
}
