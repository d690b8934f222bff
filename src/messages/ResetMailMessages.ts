import type { PluralMessage } from './ResetPasswordMessages.js'

/**
 * All texts of the three mails in `./server`, as plain data. A type of their own, so that a page
 * doesn't load them. All are required; change one by spreading. `{shop}` is replaced by the shop's
 * name, which takes no ending and no article, so write around it; `{time}` by a date and time.
 */
export interface ResetMailMessages {
  /** A BCP 47 language tag: the mail's `lang`, and the language of dates. */
  locale: string
  /** The mail's `dir`. */
  dir: 'ltr' | 'rtl'

  /** The subject of the mail with the link. Best with `{shop}`, as it stands alone in a list. */
  resetSubject: string
  /** The heading, also where a mail program shows a title. */
  resetTitle: string
  /** Why the mail comes, with `{shop}`. */
  reset: string
  /** On the link, in at most 30 characters; in the mail as plain text, above its address. */
  resetButton: string
  /** Stands below each button, before its address is written out. Not in plain text. */
  resetAddress: string
  /** For how many hours the link works, `{count}`, and that it does so once. */
  resetExpires: PluralMessage
  /** For whoever didn't ask for the link. */
  resetIgnore: string

  /** The subject of the mail after a change, with `{shop}`. */
  changedSubject: string
  changedTitle: string
  /** What happened: with `{shop}`, and with `{time}` as the moment of the change. */
  changed: string
  /** For whoever changed the password. */
  changedIgnore: string
  /** For whoever didn't: what to do at once. The button follows. */
  changedWarning: string
  /** On the button to the page where a shopper asks for a link. */
  changedButton: string
  /** The last line, where the shop gives an address or a number: `{contact}`. */
  changedContact: string

  /** The subject of the mail to an address without an account, with `{shop}`. */
  noAccountSubject: string
  noAccountTitle: string
  /** Why the mail comes, and that the address has no account, with `{shop}`. */
  noAccount: string
  /** What else may be right: another address, or a new account. */
  noAccountAdvice: string
  /** On the link to the page for signing up, in at most 30 characters. */
  noAccountButton: string
  /** The link to the shop, with `{shop}`: above its address, or on a button without `signUpUrl`. */
  noAccountShop: string
  /** For whoever didn't ask for the link. */
  noAccountIgnore: string
}
