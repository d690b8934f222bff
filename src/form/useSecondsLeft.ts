import { useEffect, useState } from 'react'

/**
 * Whole seconds left of a wait (ms) that began at a time (ms, of `performance`: the wall clock may
 * be set meanwhile), counting down; `undefined` without a wait, and once it is over.
 */
export function useSecondsLeft(since: number, wait: number | undefined): number | undefined {
  const [now, setNow] = useState(0)

  // The clock is outside of React. It ticks only while there is something to wait for.
  useEffect(() => {
    if (wait === undefined) return undefined
    const timer = setInterval(() => {
      setNow(performance.now())
      if (performance.now() >= since + wait) clearInterval(timer)
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [since, wait])

  const left = wait === undefined ? 0 : Math.ceil((wait - Math.max(now - since, 0)) / 1000)
  return left > 0 ? left : undefined
}
