/**
 * All texts of the two mails in `./server`, as plain data. A type of their own, so that a page
 * doesn't load them. All are required; change one by spreading. `{shop}` is replaced by the shop's
 * name, `{time}` by a date and time.
 */
export interface ResetMailMessages {
  /** A BCP 47 language tag: the mail's `lang`, and the language of dates. */
  locale: string
  /** The mail's `dir`. */
  dir: 'ltr' | 'rtl'

  resetSubject: string
  resetTitle: string
  reset: string
  resetButton: string
  /** Before the address of the page, written out. */
  resetAddress: string
  resetExpires: string
  resetIgnore: string

  changedSubject: string
  changedTitle: string
  changed: string
  changedIgnore: string
  changedWarning: string
  changedButton: string
}
