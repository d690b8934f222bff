import { mail as english } from '../locales/en.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import { toMailHtml, toMailText } from './mailDocument.js'
import { mailSentence, mailTime } from './mailSentence.js'
import type { ResetMail } from './types.js'

/**
 * Writes the mail with the link, as text and as HTML without images and without anything that is
 * loaded from elsewhere. English, unless there are other `messages`.
 *
 * @example
 * const { subject, text, html } = resetPasswordMail({ ...mail, shop: 'Acme' })
 */
export function resetPasswordMail(
  mail: ResetMail & { shop: string; messages?: ResetMailMessages },
): { subject: string; text: string; html: string } {
  const { expiresAt, messages = english, shop, url } = mail
  const { dir, locale } = messages
  const values = { dir, shop, time: mailTime(expiresAt, locale) }
  const content = {
    locale,
    dir,
    title: messages.resetTitle,
    blocks: [
      { text: mailSentence(messages.reset, values) },
      { label: messages.resetButton, href: url },
      { text: messages.resetAddress },
      { href: url },
      { text: mailSentence(messages.resetExpires, values) },
      { text: messages.resetIgnore },
    ],
  }
  return {
    subject: mailSentence(messages.resetSubject, values),
    text: toMailText(content),
    html: toMailHtml(content),
  }
}
