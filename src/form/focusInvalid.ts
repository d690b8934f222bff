/** The pause between emptying the region and writing to it. Screen readers miss text without it. */
const announceAfterMs = 100

/** After this time the region is emptied, so that nobody finds an outdated sentence in it. */
const forgetAfterMs = 5000

/**
 * Returns a function that focuses an invalid input. Call it once React has rendered the error, so
 * that a screen reader reads both. It returns `false`, and does nothing, while the input is
 * disabled by the app.
 *
 * A screen reader doesn't read an input again that has the focus already. Then the error is written
 * to the form's live region, the element with `data-announcement="error"`, which the app's own
 * markup may have. With `selects`, the text in the input is selected, so that typing replaces it.
 *
 * Only a submit calls this. If every change of an error did, a screen reader would speak while the
 * shopper types.
 */
export function focusInvalid(
  input: HTMLInputElement,
  getError: () => string | undefined,
  selects = false,
): () => boolean {
  const region = input.form?.querySelector('[data-announcement=error]')
  const write = (...texts: string[]) => region?.replaceChildren(...texts)
  // Emptied first, and with a space at the end every other time, because screen readers don't
  // repeat a text that stays the same.
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
