/** The pause after the live region is emptied. Without the pause, screen readers miss the text. */
const announceAfterMs = 100

/** After this time the live region is emptied, so that nobody reads an outdated sentence in it. */
const forgetAfterMs = 5000

/**
 * Returns a function that focuses an invalid input. Call that function once React has rendered the
 * error. While the input is disabled, the function does nothing and returns `false`. If the input
 * already has the focus, a screen reader doesn't read the input again. In that case, the function
 * writes the error to the form's live region, the element with `data-announcement="error"`. With
 * `selects`, the function selects the input's text, so that typing replaces it.
 *
 * Call `focusInvalid` only when the shopper submits. Otherwise a screen reader would speak while
 * the shopper types.
 */
export function focusInvalid(
  input: HTMLInputElement,
  getError: () => string | undefined,
  selects = false,
): () => boolean {
  const region = input.form?.querySelector('[data-announcement=error]')
  const write = (...texts: string[]) => region?.replaceChildren(...texts)
  // Screen readers don't repeat an unchanged text, so every second text ends with a space.
  write()
  const end = region?.toggleAttribute('data-again') ? '' : '\u00A0'
  return () => {
    if (input.matches(':disabled')) return false
    const hadFocus = input.matches(':focus')
    if (!hadFocus) input.focus()
    if (selects) input.select()
    if (hadFocus) {
      setTimeout(write, announceAfterMs, (getError() ?? '') + end)
      setTimeout(write, forgetAfterMs)
    }
    return true
  }
}
