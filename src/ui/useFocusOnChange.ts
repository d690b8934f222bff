import { type RefCallback, useCallback, useRef } from 'react'

/**
 * A ref for the title of a screen: it gets the focus when it takes the place of another screen,
 * whose elements had it. A page that opens there moves nothing, nor does one that was hidden.
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
