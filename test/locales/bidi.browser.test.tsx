import { cleanup, render } from '@testing-library/react'
import { ForgotPasswordForm } from 'commercelayer-password-reset'
import { mail as arMail, messages as ar } from 'commercelayer-password-reset/locales/ar'
import { mail as faMail, messages as fa } from 'commercelayer-password-reset/locales/fa'
import { mail as heMail, messages as he } from 'commercelayer-password-reset/locales/he'
import { afterEach, expect, it } from 'vitest'

// These internal functions build each sentence as the package does.
import { formatMessage } from '../../src/messages/formatMessage.ts'
import { mailSentence } from '../../src/server/toMail.ts'

afterEach(cleanup)

const rightToLeft = [ar, fa, he]
const address = 'name@example.com'

/** The box in which the browser paints each character, with the paragraph on one line. */
function findBoxes(paragraph: HTMLElement): DOMRect[] {
  Object.assign(paragraph.style, { whiteSpace: 'nowrap', font: '20px sans-serif' })
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const boxes: DOMRect[] = []
  while (texts.nextNode()) {
    const text = texts.currentNode
    for (let index = 0; index < text.textContent!.length; index++) {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + 1)
      boxes.push(range.getBoundingClientRect())
    }
  }
  return boxes
}

function show(sentence: string, dir: string): HTMLElement {
  return render(<p dir={dir}>{sentence}</p>).container.querySelector('p')!
}

/** The boxes of the characters before, inside and after a part of the text. */
function splitBoxes(paragraph: HTMLElement, part: string) {
  const start = paragraph.textContent.indexOf(part)
  expect(start).toBeGreaterThanOrEqual(0)
  const boxes = findBoxes(paragraph)
  const end = start + part.length
  return {
    before: boxes.slice(0, start),
    inside: boxes.slice(start, end),
    after: boxes.slice(end),
  }
}

const isLeftToRight = (boxes: DOMRect[]) =>
  boxes.every((box, index) => index === 0 || box.left > boxes[index - 1]!.left)

const isLeftOf = (boxes: DOMRect[], others: DOMRect[]) =>
  Math.max(...boxes.map(({ right }) => right)) <= Math.min(...others.map(({ left }) => left)) + 1

it.each(rightToLeft)('$locale keeps an address in one piece inside its sentence', (messages) => {
  const { before, inside, after } = splitBoxes(show(messages.emailInvalid, messages.dir), address)
  expect(isLeftToRight(inside)).toBe(true)
  expect(isLeftOf(inside, before)).toBe(true)
  expect(after.length).toBeGreaterThan(0)
  expect(isLeftOf(after, inside)).toBe(true)
})

it.each(rightToLeft)(
  '$locale writes a number from left to right inside its sentence',
  (messages) => {
    const { retryIn, dir, locale } = messages
    const sentence = formatMessage(retryIn, 125, messages)
    const number = new Intl.NumberFormat(locale).format(125)
    const { before, inside, after } = splitBoxes(show(sentence, dir), number)
    expect(inside).toHaveLength(3)
    expect(isLeftToRight(inside)).toBe(true)
    expect(isLeftOf(inside, before)).toBe(true)
    expect(isLeftOf(after, inside)).toBe(true)
  },
)

it('keeps the shopper’s own address in one piece, whatever character it begins with', () => {
  const email = '1.john@example.com'
  const { container } = render(
    <ForgotPasswordForm onRequestLink={async () => {}} sent email={email} messages={ar} />,
  )
  const said = container.querySelector<HTMLElement>('[data-part=request-link] p')!
  const { before, inside, after } = splitBoxes(said, email)
  expect(isLeftToRight(inside)).toBe(true)
  expect(isLeftOf(inside, before)).toBe(true)
  expect(isLeftOf(after, inside)).toBe(true)
  const loose = show(said.textContent, ar.dir)
  expect(isLeftToRight(splitBoxes(loose, email).inside)).toBe(false)
})

it('(control) detects an address that is mirrored, or on the wrong side', () => {
  const mirrored = splitBoxes(show(`\u202E${address}\u202C`, 'rtl'), address)
  expect(isLeftToRight(mirrored.inside)).toBe(false)
  const { inside, after } = splitBoxes(show(ar.emailInvalid, 'ltr'), address)
  expect(isLeftOf(after, inside)).toBe(false)
})

it.each([arMail, faMail, heMail])(
  '$locale keeps a name in one piece, including its last punctuation mark',
  (mail) => {
    const shop = 'Acme!'
    const { dir } = mail
    const sentence = mailSentence(mail.changed, { shop, time: '', dir })
    expect(isLeftToRight(splitBoxes(show(sentence, dir), shop).inside)).toBe(true)
    const loose = mail.changed.replace('{shop}', shop)
    expect(isLeftToRight(splitBoxes(show(loose, dir), shop).inside)).toBe(false)
  },
)
