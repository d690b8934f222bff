import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

// This internal function builds each sentence as the package does.
import { formatMessage } from '../../src/messages/formatMessage.ts'
import { createClient, link } from '../support/createClient.ts'
import { locales, tags } from './readLocales.ts'

const counts = [...Array.from({ length: 120 }, (_, count) => count), 256, 999, 1000, 86_400, 1.5]

it.each(tags)(
  'shows the form in %s, with its language and direction on the root element',
  async (tag) => {
    const { messages } = locales.get(tag)!
    const { container } = render(
      <ResetPasswordForm
        client={createClient()}
        link={link}
        messages={messages}
        signInHref="/login"
      />,
    )
    const root = container.querySelector('[data-status]')
    expect(root?.getAttribute('lang')).toBe(tag)
    expect(root?.getAttribute('dir')).toBe(messages.dir)
    expect(screen.getByRole('heading', { name: messages.title })).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: messages.submit }))
    expect(await screen.findByText(messages.passwordBlank)).toBeDefined()
    expect(container.textContent).not.toMatch(/[{}]/)
  },
)

it.each(tags)('uses the plural forms and digits of %s for every number', (tag) => {
  const { messages } = locales.get(tag)!
  const [rules, numbers] = [new Intl.PluralRules(tag), new Intl.NumberFormat(tag)]
  for (const count of counts) {
    const { retryIn } = messages
    const form = typeof retryIn === 'string' ? retryIn : retryIn[rules.select(count)]!
    const expected = form.replace('{count}', numbers.format(count))
    expect(formatMessage(retryIn, count, messages)).toBe(expected)
  }
})

it('writes Persian digits in Persian, and the digits 0 to 9 in Hindi and Thai', () => {
  const say = (tag: string, locale = tag) => {
    const { messages } = locales.get(tag)!
    return formatMessage(messages.minLength, 8, { locale })
  }
  expect(say('fa')).toContain('۸')
  expect(say('hi')).toContain('8')
  expect(say('th')).toContain('8')
  // The digits of Arabic without a country differ between versions of CLDR.
  expect(say('ar')).toContain(new Intl.NumberFormat('ar').format(8))
  expect(say('ar', 'ar-EG')).toContain('٨')
  expect(say('ar', 'ar-MA')).toContain('8')
  expect(say('ar', 'ar_EG')).toContain('٨')
})

it('finds plural forms even for a language tag that Intl rejects', () => {
  const { messages } = locales.get('pl')!
  expect(formatMessage(messages.hint, 2, { locale: 'pl_PL' })).toContain('2\u00A0znaków')
  expect(formatMessage(messages.retryIn, 2, { locale: 'pl_PL' })).toContain('2\u00A0sekundy')
  expect(formatMessage(messages.retryIn, 2, { locale: 'not a tag' })).toContain('2\u00A0sekundy')
})
