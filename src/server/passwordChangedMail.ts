import { mail as english } from '../locales/en.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import { toMailHtml, toMailText } from './mailDocument.js'
import { mailSentence, mailTime } from './mailSentence.js'

/**
 * Writes the mail that tells a customer that the password was changed, for `onResetPassword`. It
 * has no reset token: `forgotUrl` is the page where a new link is asked for.
 *
 * @example
 * const { subject, text, html } = passwordChangedMail({
 *   at: reset.at,
 *   shop: 'Acme',
 *   forgotUrl: 'https://shop.example/forgot-password',
 * })
 */
export function passwordChangedMail(mail: {
  at: string
  shop: string
  forgotUrl: string
  messages?: ResetMailMessages
}): { subject: string; text: string; html: string } {
  const { at, forgotUrl, messages = english, shop } = mail
  const { dir, locale } = messages
  const values = { dir, shop, time: mailTime(new Date(at), locale) }
  const content = {
    locale,
    dir,
    title: messages.changedTitle,
    blocks: [
      { text: mailSentence(messages.changed, values) },
      { text: messages.changedIgnore },
      { text: messages.changedWarning },
      { label: messages.changedButton, href: forgotUrl },
      { href: forgotUrl },
    ],
  }
  return {
    subject: mailSentence(messages.changedSubject, values),
    text: toMailText(content),
    html: toMailHtml(content),
  }
}
