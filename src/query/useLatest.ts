import { useInsertionEffect, useRef } from 'react'

/**
 * The value of the last commit, for functions that must stay the same while what they use changes.
 * Not for reading while rendering.
 */
export function useLatest<TValue>(value: TValue): { readonly current: TValue } {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
