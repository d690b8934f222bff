import { mail as english } from '../locales/en.js'
import { formatMessage } from '../messages/formatMessage.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { MailLook } from './mailDocument.js'
import { requireOption, requireText } from './requireOption.js'
import { type Mail, mailSentence, mailTime, toMail } from './toMail.js'
import type { ResetMail } from './toResetMail.js'

/**
 * Builds the email with the reset link, as text and as HTML. The HTML has no images and loads
 * nothing from other servers. The email is in English, unless you pass other `messages`. Send the
 * email with its `headers`, which prevent out-of-office replies that quote the link.
 *
 * @throws {TypeError} naming the missing or invalid option. `expiresAt` must be a `Date`: if your
 * queue stores JSON, it turns the `Date` into a string.
 *
 * @example
 * const { subject, text, html, headers } = resetPasswordMail({ ...mail, shop: 'Acme' })
 */
export function resetPasswordMail(
  mail: ResetMail & MailLook & { shop: string; messages?: ResetMailMessages },
): Mail {
  const { expiresAt, messages = english, shop, url } = mail
  requireText(shop, 'shop')
  requireText(url, 'url')
  requireDate(expiresAt, 'expiresAt')
  const { dir, locale } = messages
  const values = { dir, shop }
  return toMail({
    locale,
    dir,
    subject: mailSentence(messages.resetSubject, values),
    shop,
    title: messages.resetTitle,
    look: mail,
    blocks: [
      { text: mailSentence(messages.reset, values) },
      ...withAddress(messages.resetButton, url, messages),
      { text: formatMessage(messages.resetExpires, hoursUntil(expiresAt), messages) },
      { text: messages.resetIgnore },
    ],
  })
}

/**
 * Builds the email that tells a customer that the password has been changed, for `onResetPassword`.
 * The email contains no reset token. `forgotUrl` is the page where the customer can ask for a new
 * link.
 *
 * @throws {TypeError} naming the missing option
 *
 * @example
 * const { subject, text, html, headers } = passwordChangedMail({
 *   at: reset.at,
 *   shop: 'Acme',
 *   forgotUrl: 'https://shop.example/forgot-password',
 *   contact: 'help@shop.example',
 * })
 */
export function passwordChangedMail(
  mail: MailLook & {
    at: Date
    shop: string
    forgotUrl: string
    /** How a customer can contact the shop: an email address, a phone number or a URL. */
    contact?: string | undefined
    messages?: ResetMailMessages
  },
): Mail {
  const { at, contact, forgotUrl, messages = english, shop } = mail
  requireText(shop, 'shop')
  requireText(forgotUrl, 'forgotUrl')
  requireDate(at, 'at')
  if (contact !== undefined) requireText(contact, 'contact')
  const { dir, locale } = messages
  const values = {
    dir,
    shop,
    time: mailTime(at, locale),
    ...(contact !== undefined && { contact }),
  }
  return toMail({
    locale,
    dir,
    subject: mailSentence(messages.changedSubject, values),
    shop,
    title: messages.changedTitle,
    look: mail,
    blocks: [
      { text: mailSentence(messages.changed, values) },
      { text: messages.changedIgnore },
      { text: messages.changedWarning, isLoud: true },
      ...withAddress(messages.changedButton, forgotUrl, messages),
      ...(contact === undefined ? [] : [{ text: mailSentence(messages.changedContact, values) }]),
    ],
  })
}

/**
 * Builds the email for an address that has no account, for `sendNoAccountMail`. The email contains
 * no secret.
 *
 * @throws {TypeError} naming the missing option
 *
 * @example
 * const { subject, text, html, headers } = noAccountMail({
 *   shop: 'Acme',
 *   signUpUrl: 'https://shop.example/sign-up',
 *   shopUrl: 'https://shop.example/',
 * })
 */
export function noAccountMail(
  mail: MailLook & {
    shop: string
    signUpUrl?: string
    shopUrl: string
    messages?: ResetMailMessages
  },
): Mail {
  const { messages = english, shop, shopUrl, signUpUrl } = mail
  requireText(shop, 'shop')
  requireText(shopUrl, 'shopUrl')
  if (signUpUrl !== undefined) requireText(signUpUrl, 'signUpUrl')
  const { dir, locale } = messages
  const values = { dir, shop }
  const goToShop = mailSentence(messages.noAccountShop, values)
  return toMail({
    locale,
    dir,
    subject: mailSentence(messages.noAccountSubject, values),
    shop,
    title: messages.noAccountTitle,
    look: mail,
    blocks: [
      { text: mailSentence(messages.noAccount, values) },
      { text: messages.noAccountAdvice },
      ...(signUpUrl === undefined
        ? withAddress(goToShop, shopUrl, messages)
        : [
            ...withAddress(messages.noAccountButton, signUpUrl, messages),
            { words: goToShop, address: shopUrl },
          ]),
      { text: messages.noAccountIgnore },
    ],
  })
}

/**
 * Returns two blocks: a button, and the button's URL, written out below the email's text. The
 * second block is only in the HTML, for mail programs that don't show the button.
 */
function withAddress(label: string, href: string, { resetAddress }: ResetMailMessages) {
  return [
    { label, href },
    { words: resetAddress, address: href, isOnlyHtml: true },
  ] as const
}

const hourMs = 60 * 60 * 1000
/** An email that is built within this time after the reset still names the full number of hours. */
const delayMs = 5 * 60 * 1000

/**
 * Returns the number of whole hours until a time, but at least 1. The email names no time of day,
 * because the reader's time zone is unknown. `delayMs` is added before rounding down, so an email
 * that is built a little late still names the full number of hours.
 */
function hoursUntil(time: Date): number {
  return Math.max(1, Math.floor((time.getTime() - Date.now() + delayMs) / hourMs))
}

/**
 * Throws unless the value is a valid `Date`. For example, a queue that stores JSON turns a `Date`
 * into a string. A `Date` from another realm is accepted, because Jest runs tests in a realm of
 * their own.
 */
function requireDate(value: unknown, name: string): void {
  const isDate = Object.prototype.toString.call(value) === '[object Date]'
  requireOption(isDate && !Number.isNaN((value as Date).getTime()), name, 'a valid Date')
}
