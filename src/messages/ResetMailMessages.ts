import type { PluralMessage } from './ResetPasswordMessages.js'

/**
 * All texts of the three emails that `./server` writes, as plain data. They are separate from the
 * form's texts, so a page doesn't load them. All are required. To change one text, copy the others
 * by spreading. `{shop}` is replaced by the shop's name, and `{time}` by a date and time. The
 * shop's name is inserted without an article or a grammatical ending, so write sentences that need
 * neither.
 */
export interface ResetMailMessages {
  /** A BCP 47 language tag: the email's `lang`, and the language of dates. */
  locale: string
  /** The email's `dir`. */
  dir: 'ltr' | 'rtl'

  /**
   * The subject of the email with the link. It should contain `{shop}`, because inboxes show the
   * subject without the rest of the email.
   */
  resetSubject: string
  /** The email's heading. Some email programs also show it as the title. */
  resetTitle: string
  /** Says why the reader gets this email, with `{shop}`. */
  reset: string
  /**
   * The text on the button, in at most 30 characters. In the plain-text email, it is above the URL.
   */
  resetButton: string
  /** The sentence above the written-out URL of a button. Only the HTML email contains it. */
  resetAddress: string
  /** Says for how many hours (`{count}`) the link works, and that the link works only once. */
  resetExpires: PluralMessage
  /** The sentence for a reader who didn't ask for the link. */
  resetIgnore: string

  /** The subject of the email after a password change, with `{shop}`. */
  changedSubject: string
  changedTitle: string
  /**
   * Says that the password was changed, with `{shop}`, and with `{time}` for the time of the
   * change.
   */
  changed: string
  /** The sentence for a reader who changed the password. */
  changedIgnore: string
  /** Tells a reader who didn't change the password what to do at once. The button follows. */
  changedWarning: string
  /** The text on the button that leads to the page where a shopper asks for a link. */
  changedButton: string
  /**
   * The last line, if the shop sets `contact`. `{contact}` is replaced by the value of `contact`.
   */
  changedContact: string

  /** The subject of the email to an address without an account, with `{shop}`. */
  noAccountSubject: string
  noAccountTitle: string
  /** Says why the reader gets this email, and that the address has no account, with `{shop}`. */
  noAccount: string
  /** Says that the account may have a different address, and what to do in that case. */
  noAccountAdvice: string
  /** The text on the button that leads to the sign-up page, in at most 30 characters. */
  noAccountButton: string
  /**
   * The text of the link to the shop, with `{shop}`. It is on a button if there is no `signUpUrl`.
   * Otherwise it is above the shop's URL.
   */
  noAccountShop: string
  /** The sentence for a reader who didn't ask for the link. */
  noAccountIgnore: string
}
