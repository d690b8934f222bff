import type { PluralMessage } from './ResetPasswordMessages.js'

/**
 * All texts of the three mails in `./server`, as plain data. They are separate from the form's
 * texts, so a page doesn't load them. All are required. To change one text, copy the others by
 * spreading. `{shop}` is replaced by the shop's name, and `{time}` by a date and time. The shop's
 * name gets no ending and no article, so write sentences that need neither.
 */
export interface ResetMailMessages {
  /** A BCP 47 language tag: the mail's `lang`, and the language of dates. */
  locale: string
  /** The mail's `dir`. */
  dir: 'ltr' | 'rtl'

  /**
   * The subject of the mail with the link. It should contain `{shop}`, because mail programs list
   * the subject alone.
   */
  resetSubject: string
  /** The mail's heading. Some mail programs also show it as the title. */
  resetTitle: string
  /** Why the reader gets this mail, with `{shop}`. */
  reset: string
  /** The text on the button, in at most 30 characters. In plain text, it is above the URL. */
  resetButton: string
  /** The sentence above a button's URL, where the URL is written out. Only in HTML. */
  resetAddress: string
  /** For how many hours the link works (`{count}`), and that it works once. */
  resetExpires: PluralMessage
  /** For a reader who didn't ask for the link. */
  resetIgnore: string

  /** The subject of the mail after a password change, with `{shop}`. */
  changedSubject: string
  changedTitle: string
  /** What happened, with `{shop}`, and with `{time}` for the time of the change. */
  changed: string
  /** For a reader who changed the password. */
  changedIgnore: string
  /** What to do at once, for a reader who didn't change the password. The button follows. */
  changedWarning: string
  /** The text on the button that leads to the page where a shopper asks for a link. */
  changedButton: string
  /**
   * The last line, if the shop sets `contact`. `{contact}` is replaced by this address or number.
   */
  changedContact: string

  /** The subject of the mail to an address without an account, with `{shop}`. */
  noAccountSubject: string
  noAccountTitle: string
  /** Why the reader gets this mail, and that the address has no account, with `{shop}`. */
  noAccount: string
  /** What to try instead: a different address, or a new account. */
  noAccountAdvice: string
  /** The text on the button that leads to the sign-up page, in at most 30 characters. */
  noAccountButton: string
  /**
   * The text of the link to the shop, with `{shop}`. It is on a button if there is no `signUpUrl`.
   * Otherwise it is above the shop's URL.
   */
  noAccountShop: string
  /** For a reader who didn't ask for the link. */
  noAccountIgnore: string
}
