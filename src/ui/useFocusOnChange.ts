import { type RefCallback, useCallback, useRef } from 'react'

/**
 * A ref callback that focuses the title when the screen changes, because the element that had the
 * focus is gone. The first screen takes no focus, nor does a tree that was hidden and is shown
 * again.
 */
export function useFocusOnChange(screen: string | undefined): RefCallback<HTMLElement> {
  const shown = useRef<{ screen: string | undefined }>(undefined)
  return useCallback(
    (title) => {
      if (!title) return
      const isChange = shown.current !== undefined && shown.current.screen !== screen
      shown.current = { screen }
      if (isChange) title.focus()
    },
    [screen],
  )
}
