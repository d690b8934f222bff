import { mail as en } from 'commercelayer-password-reset/locales/en'
import { mail as it } from 'commercelayer-password-reset/locales/it'
import {
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
} from 'commercelayer-password-reset/server'

import { storefronts } from './storefronts.mjs'

/** The colour of the shop's buttons, in its mails as well. */
const accent = '#1f5c43'

const languages = new Map([en, it].map((words) => [words.locale, words]))

/**
 * The shop where the link was asked for, and the words of the page that asked. A reset that the
 * dashboard made says neither, and a page may be in a language that has no words here.
 */
function read({ storefront = 'uk', locale }) {
  const { shop, root, checkout, ...its } = storefronts[storefront]
  return { shop, root, checkout, messages: languages.get(locale) ?? languages.get(its.locale) }
}

/** Writes the mails. Each leads to its own shop, and speaks the shopper's language. */
export function createShopMails(toUrl) {
  return {
    link(mail) {
      const { shop, messages } = read(mail)
      return resetPasswordMail({ ...mail, shop, accent, messages })
    },
    changed(reset) {
      const { shop, root, messages } = read(reset)
      const forgotUrl = toUrl(`${root}/forgot`)
      return passwordChangedMail({ at: reset.at, shop, accent, forgotUrl, messages })
    },
    noAccount(facts) {
      const { shop, checkout, messages } = read(facts)
      return noAccountMail({ shop, accent, shopUrl: toUrl(checkout), messages })
    },
  }
}
