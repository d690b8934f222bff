import { useInsertionEffect, useRef } from 'react'

/**
 * A ref to the value of the last commit, for callbacks that must stay referentially stable. Don't
 * read it while rendering.
 */
export function useLatest<TValue>(value: TValue): { readonly current: TValue } {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
