import { mail as english } from '../locales/en.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import { requireOption, requireText } from './requireOption.js'
import { type Mail, mailSentence, mailTime, toMail } from './toMail.js'
import type { ResetMail } from './toResetMail.js'

/**
 * Writes the mail with the link, as text and as HTML without images and without anything that is
 * loaded from elsewhere. English, unless there are other `messages`. Send `headers` along, so that
 * no out-of-office reply quotes the link.
 *
 * @throws {TypeError} naming what is missing; from a queue, `expiresAt` has to be a `Date` again
 *
 * @example
 * const { subject, text, html, headers } = resetPasswordMail({ ...mail, shop: 'Acme' })
 */
export function resetPasswordMail(
  mail: ResetMail & { shop: string; messages?: ResetMailMessages },
): Mail {
  const { expiresAt, messages = english, shop, url } = mail
  requireText(shop, 'shop')
  requireText(url, 'url')
  requireDate(expiresAt, 'expiresAt')
  const { dir, locale } = messages
  const values = { dir, shop, time: mailTime(expiresAt, locale) }
  return toMail({
    locale,
    dir,
    subject: mailSentence(messages.resetSubject, values),
    title: messages.resetTitle,
    blocks: [
      { text: mailSentence(messages.reset, values) },
      { label: messages.resetButton, href: url },
      { text: messages.resetAddress },
      { href: url },
      { text: mailSentence(messages.resetExpires, values) },
      { text: messages.resetIgnore },
    ],
  })
}

/**
 * Writes the mail that tells a customer that the password was changed, for `onResetPassword`. It
 * has no reset token: `forgotUrl` is the page where a new link is asked for.
 *
 * @throws {TypeError} naming what is missing
 *
 * @example
 * const { subject, text, html, headers } = passwordChangedMail({
 *   at: reset.at,
 *   shop: 'Acme',
 *   forgotUrl: 'https://shop.example/forgot-password',
 * })
 */
export function passwordChangedMail(mail: {
  at: Date
  shop: string
  forgotUrl: string
  messages?: ResetMailMessages
}): Mail {
  const { at, forgotUrl, messages = english, shop } = mail
  requireText(shop, 'shop')
  requireText(forgotUrl, 'forgotUrl')
  requireDate(at, 'at')
  const { dir, locale } = messages
  const values = { dir, shop, time: mailTime(at, locale) }
  return toMail({
    locale,
    dir,
    subject: mailSentence(messages.changedSubject, values),
    title: messages.changedTitle,
    blocks: [
      { text: mailSentence(messages.changed, values) },
      { text: messages.changedIgnore },
      { text: messages.changedWarning },
      { label: messages.changedButton, href: forgotUrl },
      { href: forgotUrl },
    ],
  })
}

/**
 * Writes the mail that tells the owner of an address that it has no account, for
 * `sendNoAccountMail`. It has no secret.
 *
 * @throws {TypeError} naming what is missing
 *
 * @example
 * const { subject, text, html, headers } = noAccountMail({
 *   shop: 'Acme',
 *   signUpUrl: 'https://shop.example/sign-up',
 *   shopUrl: 'https://shop.example/',
 * })
 */
export function noAccountMail(mail: {
  shop: string
  signUpUrl?: string
  shopUrl: string
  messages?: ResetMailMessages
}): Mail {
  const { messages = english, shop, shopUrl, signUpUrl } = mail
  requireText(shop, 'shop')
  requireText(shopUrl, 'shopUrl')
  if (signUpUrl !== undefined) requireText(signUpUrl, 'signUpUrl')
  const { dir, locale } = messages
  const values = { dir, shop, time: '' }
  const goToShop = mailSentence(messages.noAccountShop, values)
  const signUp =
    signUpUrl === undefined
      ? []
      : [{ label: messages.noAccountButton, href: signUpUrl }, { href: signUpUrl }]
  return toMail({
    locale,
    dir,
    subject: mailSentence(messages.noAccountSubject, values),
    title: messages.noAccountTitle,
    blocks: [
      { text: mailSentence(messages.noAccount, values) },
      { text: messages.noAccountAdvice },
      ...signUp,
      signUpUrl === undefined ? { label: goToShop, href: shopUrl } : { text: goToShop },
      { href: shopUrl },
      { text: messages.noAccountIgnore },
    ],
  })
}

/** JSON, as in a queue, has a date as text. A `Date` may come from another realm, as in Jest. */
function requireDate(value: unknown, name: string): void {
  const isDate = Object.prototype.toString.call(value) === '[object Date]'
  requireOption(isDate && !Number.isNaN((value as Date).getTime()), name, 'a valid Date')
}
