/** Focuses the element when nothing has the focus, e.g. after the focused element was removed. */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus()
}
