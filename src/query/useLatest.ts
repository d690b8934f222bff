import { useInsertionEffect, useRef } from 'react'

/** A ref to the last committed value, for stable callbacks. Don't read it while rendering. */
export function useLatest<TValue>(value: TValue): { readonly current: TValue } {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
