/**
 * All texts of the three mails in `./server`, as plain data. A type of their own, so that a page
 * doesn't load them. All are required; change one by spreading. `{shop}` is replaced by the shop's
 * name, `{time}` by a date and time; a name takes no ending and no article, so write around it.
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
  /** On the link, in at most 30 characters; left out of the mail as plain text. */
  resetButton: string
  /** Before the address of the page, written out. */
  resetAddress: string
  /** How long the link works: until `{time}`. */
  resetExpires: string
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
  /** On the link to the page that sends a link; its address follows, written out. */
  changedButton: string

  /** The subject of the mail to an address without an account, with `{shop}`. */
  noAccountSubject: string
  noAccountTitle: string
  /** Why the mail comes, and that the address has no account, with `{shop}`. */
  noAccount: string
  /** Perhaps they signed up with another address. */
  noAccountAdvice: string
  /** On the link to the page for signing up, in at most 30 characters; its address follows. */
  noAccountButton: string
  /** To the shop, with `{shop}`: above its address, or on a button without a page to sign up. */
  noAccountShop: string
  /** For whoever didn't ask for the link. */
  noAccountIgnore: string
}
