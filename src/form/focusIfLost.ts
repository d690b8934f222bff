/** Focuses an element when nothing has the focus, as after what had it was disabled or removed. */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus()
}
