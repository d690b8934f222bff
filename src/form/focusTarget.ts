/** An element that gets the focus when the one that had it goes away. */
export interface FocusTarget {
  readonly attach: (node: HTMLElement | null) => void
  readonly focus: () => void
}

export function createFocusTarget(): FocusTarget {
  let node: HTMLElement | null = null
  return {
    attach(attached) {
      node = attached
    },
    focus() {
      node?.focus()
    },
  }
}
