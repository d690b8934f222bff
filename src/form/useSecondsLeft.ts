import { useEffect, useState } from 'react'

/** The longest wait that is shown in seconds. While more is left, the form says “later”. */
export const maxSecondsShown = 600

/**
 * Counts down the whole seconds of a wait; `undefined` without a wait, and once it is over. Both
 * arguments are milliseconds; `since` is from `performance.now()`, as the wall clock may be set.
 */
export function useSecondsLeft(since = 0, wait = 0): number | undefined {
  // A form that is mounted during the wait goes on counting.
  const [now, setNow] = useState(() => performance.now())

  // The clock is outside of React. It ticks only while there is something to wait for.
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
