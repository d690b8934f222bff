/** Focuses an element when nothing has the focus, e.g. after the focused element was removed. */
export function focusIfLost(find: () => HTMLElement | null): void {
  if (document.activeElement === document.body) find()?.focus()
}
