/** Screen readers miss text that appears in the same moment in which the region was emptied. */
const announceAfterMs = 100

/** Then the region is empty again, so that nobody comes across a sentence that is over. */
const forgetAfterMs = 5000

/**
 * Returns a function that focuses an invalid input. Call it once React has rendered the error, so
 * that a screen reader reads both. It returns `false`, and does nothing, while the input is
 * disabled by the app.
 *
 * An input that has the focus already isn't read again: then the error is written to the form's
 * live region, the element with `data-announcement="error"`, which the app's own markup may have.
 * `selects` what is in it, so that typing replaces it.
 *
 * Called by a submit and not when an error changes, because that would speak while typing.
 */
export function focusInvalid(
  input: HTMLInputElement,
  getError: () => string | undefined,
  selects = false,
): () => boolean {
  const region = input.form?.querySelector('[data-announcement=error]')
  const write = (...texts: string[]) => region?.replaceChildren(...texts)
  // Emptied first, and with a space at the end every other time, because screen readers take the
  // same text for one that they have said.
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
