import { mail as en } from 'commercelayer-password-reset/locales/en'
import { mail as it } from 'commercelayer-password-reset/locales/it'
import {
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
} from 'commercelayer-password-reset/server'

import { storefronts } from './storefronts.mjs'

/** The colour of the shop's buttons. The mails use it, too. */
const accent = '#1f5c43'

const languages = new Map([en, it].map((words) => [words.locale, words]))

/**
 * Returns the shop and the language of a mail. The request names both, but a reset from the
 * dashboard names neither. If the page's language has no words here, the mail uses the shop's
 * language.
 */
function read({ storefront = 'uk', locale }) {
  const { shop, root, checkout, ...its } = storefronts[storefront]
  return { shop, root, checkout, messages: languages.get(locale) ?? languages.get(its.locale) }
}

/**
 * Creates the mails. Each mail links to the shopper's own shop and is in the shopper's language.
 */
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
