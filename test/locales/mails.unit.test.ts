// @vitest-environment jsdom
import {
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
} from 'commercelayer-password-reset/server'
import { expect, it } from 'vitest'

// These internal functions build each sentence as the package does.
import { formatMessage } from '../../src/messages/formatMessage.ts'
import { mailTime } from '../../src/server/toMail.ts'
import { locales, tags } from './readLocales.ts'

/**
 * A shop's name may have several words, so no sentence may need a name with a grammatical ending.
 */
const shop = 'Acme Garden'
const time = new Date('2026-11-27T14:30:00Z')
const url = 'https://shop.example/reset-password?id=xYZ'

/** Six hours, the lifetime of a link, minus a minute that the mail takes to arrive. */
const expiresAt = new Date(Date.now() + (6 * 60 - 1) * 60_000)
const contact = 'help@shop.example!'

/** Writes all mails of a language. Returns each mail with the messages that it has to contain. */
function writeMails(tag: string) {
  const { mail: messages } = locales.get(tag)!
  const reset = { to: 'john@example.com', url, expiresAt }
  return [
    {
      ...resetPasswordMail({ ...reset, shop, messages }),
      title: messages.resetTitle,
      button: messages.resetButton,
      inHtml: messages.resetAddress,
      sentences: [
        messages.reset,
        formatMessage(messages.resetExpires, 6, messages),
        messages.resetIgnore,
      ],
    },
    {
      ...passwordChangedMail({ at: time, shop, forgotUrl: url, contact, messages }),
      title: messages.changedTitle,
      button: messages.changedButton,
      inHtml: messages.resetAddress,
      sentences: [
        messages.changed,
        messages.changedIgnore,
        messages.changedWarning,
        messages.changedContact,
      ],
    },
    {
      ...noAccountMail({ shop, signUpUrl: url, shopUrl: url, messages }),
      title: messages.noAccountTitle,
      button: messages.noAccountButton,
      inHtml: messages.resetAddress,
      sentences: [
        messages.noAccount,
        messages.noAccountAdvice,
        messages.noAccountShop,
        messages.noAccountIgnore,
      ],
    },
  ]
}

it.each(tags)('writes all emails in %s, with the language’s text direction', (tag) => {
  const { dir } = locales.get(tag)!.messages
  for (const { button, html, title } of writeMails(tag)) {
    const page = new DOMParser().parseFromString(html, 'text/html')
    for (const root of [page.documentElement, page.querySelector('.mail')]) {
      expect(root?.getAttribute('lang')).toBe(tag)
      expect(root?.getAttribute('dir')).toBe(dir)
    }
    expect(page.querySelector('h1')?.textContent).toBe(title)
    expect(page.querySelector('a.button')?.textContent).toBe(button)
  }
})

it.each(tags)(
  'fills in every value in the %s emails, and leaves no placeholder or double space',
  (tag) => {
    // Right-to-left mails isolate values, so a punctuation mark at a name's end stays there.
    const isRightToLeft = locales.get(tag)!.messages.dir === 'rtl'
    const placed = (value: string) => (isRightToLeft ? `\u2068${value}\u2069` : value)
    for (const { button, html, inHtml, sentences, subject, text } of writeMails(tag)) {
      const said = sentences.map((sentence) =>
        sentence
          .replace('{shop}', placed(shop))
          .replace('{time}', placed(mailTime(time, tag)))
          .replace('{contact}', placed(contact)),
      )
      const page = new DOMParser().parseFromString(html, 'text/html')
      for (const sentence of said) {
        expect(text).toContain(`\n${sentence}\n`)
        expect(page.body.textContent).toContain(`\n${sentence}\n`)
      }
      // The URL follows an introduction: the button's words in plain text, and a sentence in HTML.
      expect(text).toContain(`\n${button}\n${url}\n`)
      const inPage = page.body.textContent.replaceAll(/\n\s*/g, '\n')
      expect(inPage).toContain(`\n${inHtml}\n${url}\n`)
      expect(text).not.toContain(inHtml)
      expect(said.join('\n')).toContain(shop)
      expect(subject).toContain(placed(shop))
      // A name or a time must not lead to two spaces or two full stops.
      expect([subject, text, page.title].join('\n')).not.toMatch(/[{}]|\.\.|\S {2}/)
    }
  },
)

it.each(tags)('prints the time in 24-hour format, followed by the time zone, in %s', (tag) => {
  expect(mailTime(time, tag)).toMatch(/(14|۱۴)(:|\.| h )(30|۳۰).* \(UTC\)$/u)
})
