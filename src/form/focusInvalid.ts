/**
 * The pause between emptying the live region and writing to it. Without it screen readers miss the
 * text.
 */
const announceAfterMs = 100

/** After this time the live region is emptied, so that nobody reads an outdated sentence in it. */
const forgetAfterMs = 5000

/**
 * Returns a function that focuses an invalid input. Call that function once React has rendered the
 * error, so that a screen reader reads the input and the error. While the app disables the input,
 * the function does nothing and returns `false`.
 *
 * If the input has the focus already, a screen reader doesn't read the input again. Then the
 * function writes the error to the form's live region, the element with
 * `data-announcement="error"`. The app's own markup may contain this element, too. With `selects`,
 * the function selects the input's text, so that typing replaces it.
 *
 * Call `focusInvalid` only when the shopper submits. If each change of an error were announced, a
 * screen reader would speak while the shopper types.
 */
export function focusInvalid(
  input: HTMLInputElement,
  getError: () => string | undefined,
  selects = false,
): () => boolean {
  const region = input.form?.querySelector('[data-announcement=error]')
  const write = (...texts: string[]) => region?.replaceChildren(...texts)
  // Screen readers don't repeat an unchanged text. So the region is emptied first, and every second
  // text ends with a space.
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
