import { screen } from '@testing-library/react'
import {
  PasswordResetError,
  type ResetPasswordFormProps,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'

import 'commercelayer-password-reset/styles.css'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'

import { openFullForm } from '../support/openForm.tsx'
import { problem, sentTo } from '../support/sentence.ts'
import { newPassword } from '../support/shopper.ts'

// The ids in the titles come from docs/accessibility.md.

const password = () => page.getByLabelText('New password', { exact: true })
const confirmation = () => page.getByLabelText('Confirm new password')
const submit = () => page.getByRole('button', { name: en.submit })
const inputs = () =>
  Array.from(
    document.querySelectorAll<HTMLInputElement>('input[name=password], input[name=confirmation]'),
  )
const buttons = () => Array.from(document.querySelectorAll<HTMLElement>('button, a'))

type Props = Partial<ResetPasswordFormProps>

/** Opens and submits the form, and answers with this error or with success. */
async function answered(error: PasswordResetError | undefined, props?: Props) {
  const opened = openFullForm(props)
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  await userEvent.click(submit())
  await vi.waitFor(() => expect(opened.client.update).toHaveBeenCalledTimes(1))
  if (error) opened.client.answers[0]?.reject(error)
  else opened.client.answers[0]?.resolve()
  return opened
}

beforeEach(async () => {
  await page.viewport(640, 900)
})

afterEach(() => {
  document.documentElement.removeAttribute('style')
})

it('P3: up to 256 code points are accepted, and longer input stays and gets an error', async () => {
  const { client } = openFullForm()
  const long = 'x'.repeat(300)
  await userEvent.fill(password(), long)
  await userEvent.fill(confirmation(), long)
  expect(inputs().map(({ value }) => value.length)).toEqual([300, 300])
  expect(inputs().every((input) => !input.hasAttribute('maxlength'))).toBe(true)
  await userEvent.click(submit())
  await expect
    .element(page.getByText('This password is too long. Use 256 characters or fewer.'))
    .toBeVisible()
  expect(inputs()[0]?.value).toBe(long)
  expect(client.update).not.toHaveBeenCalled()
})

it('P4: every character that can be typed is accepted', async () => {
  const { client } = openFullForm()
  await userEvent.fill(password(), ' ÄÖÜ密碼🐙 ')
  await userEvent.fill(confirmation(), ' ÄÖÜ密碼🐙 ')
  await userEvent.click(submit())
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
})

it('P5: the sent password equals the typed text, with decomposed letters and spaces', async () => {
  const typed = '  cafe\u0301 ﬁne\u200D  '
  const { client } = openFullForm()
  await userEvent.fill(password(), typed)
  await userEvent.fill(confirmation(), typed)
  await userEvent.click(submit())
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(client.update.mock.calls[0]?.[0].customer_password).toBe(typed)
})

it('P7: pasted text and password managers’ values are sent, and dropping is allowed', async () => {
  const { client } = openFullForm()
  for (const input of inputs()) {
    for (const type of ['paste', 'drop', 'beforeinput'])
      expect(input.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))).toBe(true)
  }
  // The first input gets a paste. The second gets a value without an event, as from a password
  // manager.
  inputs()[0]?.focus()
  document.execCommand('insertText', false, newPassword)
  inputs()[1]!.value = newPassword
  await userEvent.click(submit())
  await vi.waitFor(() =>
    expect(client.update).toHaveBeenCalledWith(
      expect.objectContaining({ customer_password: newPassword }),
    ),
  )
})

it('P8: a mismatch is shown only at the confirmation', async () => {
  openFullForm()
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), 'another one')
  await userEvent.click(submit())
  await expect.element(page.getByText(en.confirmationMismatch)).toBeVisible()
  expect(inputs().map((input) => input.getAttribute('aria-invalid'))).toEqual(['false', 'true'])
  expect(inputs().map(({ autocomplete }) => autocomplete)).toEqual(['new-password', 'new-password'])
})

it('A1: the form uses the method POST, and only one of its buttons submits', () => {
  openFullForm()
  expect(document.querySelectorAll('form[method=post]')).toHaveLength(1)
  const types = Array.from(document.querySelectorAll('button'), ({ type }) => type)
  expect(types).toEqual(['button', 'button', 'submit'])
})

it('A2: both inputs have the attributes that password managers and keyboards need', () => {
  openFullForm()
  for (const input of inputs()) {
    expect(input.type).toBe('password')
    expect(input.autocomplete).toBe('new-password')
    expect(input.getAttribute('spellcheck')).toBe('false')
    expect(input.getAttribute('autocapitalize')).toBe('none')
    expect(input.getAttribute('autocorrect')).toBe('off')
  }
  expect(new Set(inputs().map(({ id }) => id)).size).toBe(2)
})

it('A3: the account is shown in a visible, read-only username field', async () => {
  openFullForm()
  const username = document.querySelector<HTMLInputElement>('input[name=username]')!
  expect([username.autocomplete, username.readOnly, username.value, username.type]).toEqual([
    'username',
    true,
    'john@example.com',
    'email',
  ])
  await expect.element(page.getByLabelText(en.username)).toBeVisible()
})

it('A4: the form disappears after success', async () => {
  await answered(undefined)
  await expect.element(page.getByText(en.success)).toBeVisible()
  expect(document.querySelector('form, input')).toBeNull()
})

it('A5: showing the password keeps caret and focus, and a submit masks it again', async () => {
  const { client } = openFullForm()
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  inputs()[0]?.setSelectionRange(3, 3)
  const toggle = page.getByRole('button', { name: en.showPassword, exact: true })
  expect(toggle.element().getAttribute('aria-controls')).toBe(inputs()[0]?.id)
  await userEvent.click(toggle)
  expect([inputs()[0]?.type, inputs()[0]?.selectionStart, inputs()[0]?.value]).toEqual([
    'text',
    3,
    newPassword,
  ])
  const hide = page.getByRole('button', { name: en.hidePassword, exact: true }).element()
  // The button's name changes, so the button has no `aria-pressed`.
  expect(hide.hasAttribute('aria-pressed')).toBe(false)
  expect(document.activeElement).toBe(hide)
  await expect.element(page.getByText(en.passwordVisible)).toHaveAttribute('aria-live', 'polite')
  expect(client.update).not.toHaveBeenCalled()
  await userEvent.click(submit())
  expect(inputs()[0]?.type).toBe('password')
})

it('1.3.1, 1.3.5, 4.1.2: every input has its own label and its own purpose', () => {
  openFullForm()
  for (const input of document.querySelectorAll('input')) {
    expect(input.labels).toHaveLength(1)
    expect(input.labels?.[0]?.textContent).toBeTruthy()
    expect(input.placeholder).toBe('')
    expect(['new-password', 'username']).toContain(input.autocomplete)
  }
})

it('4.1.2: a field is required, and isn’t marked invalid until it shows an error', async () => {
  openFullForm()
  const says = () =>
    inputs().map((input) => [
      input.required,
      input.getAttribute('aria-required'),
      input.getAttribute('aria-invalid'),
    ])
  // Firefox reports an empty field with `required` as invalid, so the form uses `aria-required`.
  expect(says()).toEqual([
    [false, 'true', 'false'],
    [false, 'true', 'false'],
  ])
  await userEvent.click(submit())
  await vi.waitFor(() =>
    expect(says()).toEqual([
      [false, 'true', 'true'],
      [false, 'true', 'false'],
    ]),
  )
})

it('1.4.1: an error uses words, and a met rule has a sign and a word', async () => {
  openFullForm({
    policy: passwordPolicy({
      requirements: [{ id: 'two', label: 'two words', test: (text) => text.includes(' ') }],
    }),
  })
  await userEvent.fill(password(), 'a b')
  const rules = Array.from(document.querySelectorAll('[data-part=requirement]'))
  expect(rules.map(({ lastElementChild }) => lastElementChild?.textContent)).toEqual([
    '8 characters or more: not met yet',
    'two words: met',
  ])
  const signs = rules.map((rule) => getComputedStyle(rule, '::before').maskImage)
  expect(signs).toEqual(['none', expect.stringContaining('url(')])
  await userEvent.click(submit())
  expect(document.querySelector('[data-part=error]')?.textContent).toContain('too short')
})

it.each([
  ['1.4.4: at 200 %', 640, () => (document.documentElement.style.fontSize = '200%')],
  ['1.4.10: at 320 CSS pixels', 320, () => {}],
  [
    '1.4.12: with text spaced out',
    640,
    () =>
      document.documentElement.setAttribute(
        'style',
        'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em',
      ),
  ],
])('%s no text is cut off and nothing scrolls sideways', async (_id, width, change) => {
  await page.viewport(width, 900)
  change()
  await answered(new PasswordResetError({ kind: 'rejected' }), {
    renderStrength: (field) => <PasswordStrengthMeter field={field} />,
  })
  await screen.findByRole('alert')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  const visible = Array.from(
    document.querySelectorAll<HTMLElement>('[data-part]:not([data-announcement])'),
  )
  for (const element of visible) {
    expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(width + 0.5)
    // A font's own line spacing, such as Noto's, may exceed the title's line height.
    const leading = 2 + Number.parseFloat(getComputedStyle(element).fontSize) / 10
    expect(element.scrollHeight).toBeLessThanOrEqual(
      element.clientHeight > 0 ? element.clientHeight + leading : element.scrollHeight,
    )
  }
})

it('2.1.1, 2.4.3, 2.4.7: Tab follows the reading order, and the focus is visible', async () => {
  openFullForm()
  const order: (string | null | undefined)[] = []
  document.body.focus()
  for (let tab = 0; tab < 6; tab++) {
    await userEvent.keyboard('{Tab}')
    const active = document.activeElement as HTMLInputElement
    const box = active.closest<HTMLElement>('[data-control]:focus-within') ?? active
    const outlines = [getComputedStyle(active), getComputedStyle(box)].map(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
    )
    expect(outlines).toContain(true)
    order.push(
      active.labels?.[0]?.textContent ?? active.getAttribute('aria-label') ?? active.textContent,
    )
  }
  expect(order).toEqual([
    en.username,
    en.password,
    en.showPassword,
    en.confirmation,
    en.showConfirmation,
    en.submit,
  ])
})

it('2.4.3: a new screen’s title gets the focus', async () => {
  const asked: string[] = []
  await answered(new PasswordResetError({ kind: 'rejected' }), {
    email: undefined,
    requestLinkHref: undefined,
    onRequestLink: async (address) => void asked.push(address),
  })
  const press = (name: string) => userEvent.click(page.getByRole('button', { name }))
  const title = (name: string) => page.getByRole('heading', { name })
  const email = () => page.getByLabelText(en.email)

  await press(en.openRequestLink)
  await expect.element(title(en.requestLinkTitle)).toHaveFocus()
  await press(en.back)
  await expect.element(title(en.title)).toHaveFocus()
  await press(en.openRequestLink)
  await userEvent.fill(email(), 'jon@example.com')
  await press(en.requestLinkSubmit)
  await expect.element(title(en.requestLinkSentTitle)).toHaveFocus()
  await press(en.otherAddress)
  await expect.element(title(en.requestLinkTitle)).toHaveFocus()
  await userEvent.fill(email(), 'john@example.com')
  await press(en.requestLinkSubmit)
  await expect.element(title(en.requestLinkSentTitle)).toHaveFocus()
  expect(asked).toEqual(['jon@example.com', 'john@example.com'])
})

it('4.1.3: a title is described by the screen’s message, so screen readers read both', async () => {
  const { client } = openFullForm({
    email: undefined,
    requestLinkHref: undefined,
    onRequestLink: async () => {},
  })
  const title = () => document.querySelector('[data-part=title]')!
  const description = () => {
    const id = title().getAttribute('aria-describedby')
    return id === null ? null : document.querySelector(`#${CSS.escape(id)}`)?.textContent
  }
  expect(description()).toBe(null)
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  await userEvent.click(submit())
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  client.answers[0]?.reject(new PasswordResetError({ kind: 'invalid-link' }))
  await vi.waitFor(() => expect(description()).toBe(en.rejectedLink))
  expect(document.activeElement).toBe(title())
  await userEvent.fill(page.getByLabelText(en.email), 'john@example.com')
  await userEvent.click(page.getByRole('button', { name: en.requestLinkSubmit }))
  await vi.waitFor(() => expect(description()).toBe(sentTo('john@example.com')))
})

it('4.1.3: the success title is described by the success message', async () => {
  await answered(undefined)
  const title = page.getByRole('heading', { name: en.successTitle })
  await expect.element(title).toHaveFocus()
  await expect.element(title).toHaveAccessibleDescription(en.success)
})

it('2.4.11: a sticky header doesn’t cover the focused element', async () => {
  await page.viewport(640, 400)
  const header = document.createElement('div')
  header.setAttribute(
    'style',
    'position: sticky; inset-block-start: 0; block-size: 64px; background: white; z-index: 1',
  )
  document.body.prepend(header)
  document.documentElement.style.scrollPaddingBlockStart = '64px'
  await answered(
    new PasswordResetError({
      kind: 'password-rejected',
      reasons: [{ attribute: 'customer_password', code: 'too_short', count: 32 }],
    }),
  )
  await vi.waitFor(() => expect(document.activeElement).toBe(inputs()[0]))
  expect(inputs()[0]!.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    header.getBoundingClientRect().bottom,
  )
  header.remove()
})

function expectTargets() {
  expect(buttons().length).toBeGreaterThan(1)
  for (const target of buttons()) {
    const { width, height } = target.getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    expect((target.getAttribute('aria-label') ?? target.textContent ?? '').toLowerCase()).toContain(
      (target.textContent ?? '').toLowerCase(),
    )
  }
}

it('2.5.3, 2.5.8: targets have 24 CSS pixels or more, names contain the visible text', async () => {
  await answered(new PasswordResetError({ kind: 'rejected' }))
  await screen.findByRole('alert')
  expectTargets()
})

it('1.3.1, 1.3.5, 2.5.8: the email field has a label and purpose, buttons are large', async () => {
  await answered(new PasswordResetError({ kind: 'rejected' }), {
    email: undefined,
    requestLinkHref: undefined,
    onRequestLink: async () => {},
  })
  await userEvent.click(page.getByRole('button', { name: en.openRequestLink }))
  const email = page.getByLabelText(en.email)
  await expect.element(email).toHaveAttribute('autocomplete', 'email')
  await expect.element(email).toHaveAttribute('type', 'email')
  expectTargets()
  await userEvent.fill(email, 'john@example.com')
  await userEvent.click(page.getByRole('button', { name: en.requestLinkSubmit }))
  await expect.element(page.getByText(sentTo('john@example.com'))).toBeVisible()
  expectTargets()
})

it('3.2.1, 3.2.2: focusing, typing and leaving a field send nothing', async () => {
  const { client } = openFullForm()
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  await userEvent.click(page.getByRole('heading'))
  expect(client.update).not.toHaveBeenCalled()
  expect(document.querySelector('[aria-invalid=true]')).toBeNull()
})

it('3.3.1, 3.3.2, 3.3.3: the rule is shown before typing, and beside the error', async () => {
  openFullForm()
  const describedBy = () =>
    inputs()[0]!
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent)
  expect(describedBy()).toEqual(['Use at least 8 characters.'])
  expect(inputs().map((input) => input.getAttribute('aria-invalid'))).toEqual(['false', 'false'])
  await userEvent.fill(password(), 'short')
  await userEvent.click(submit())
  await vi.waitFor(() => expect(inputs()[0]?.getAttribute('aria-invalid')).toBe('true'))
  expect(describedBy()).toEqual([
    'Use at least 8 characters.',
    'This password is too short. Use at least 8 characters.',
  ])
})

const tooShort = new PasswordResetError({
  kind: 'password-rejected',
  reasons: [{ attribute: 'customer_password', code: 'too_short', count: 32 }],
})

it.each([
  ['invalid', 'short', []],
  ['refused', newPassword, [tooShort]],
])(
  '3.3.1: the field’s description contains the error when the focus arrives: %s',
  async (_how, typed, answers) => {
    const { client } = openFullForm()
    const seen: (string | null)[] = []
    inputs()[0]?.addEventListener('focus', () =>
      seen.push(document.querySelector('[data-part=error]')?.textContent ?? null),
    )
    for (const field of [confirmation(), password()]) await userEvent.fill(field, typed)
    seen.length = 0
    await userEvent.click(submit())
    await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(answers.length))
    for (const answer of answers) client.answers[0]?.reject(answer)
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    expect(seen[0]).toContain('This password is too short.')
  },
)

it('3.3.7: account and link need no typing, and a failed try keeps the typed text', async () => {
  await answered(new PasswordResetError({ kind: 'network' }))
  await screen.findByRole('alert')
  expect(inputs().map(({ value }) => value)).toEqual([newPassword, newPassword])
  expect(document.querySelector<HTMLInputElement>('input[name=username]')?.readOnly).toBe(true)
})

it('3.3.8: the fields allow password managers and paste, and can show the password', () => {
  openFullForm()
  expect(
    inputs().every(
      ({ autocomplete, readOnly, disabled }) =>
        autocomplete === 'new-password' && !readOnly && !disabled,
    ),
  ).toBe(true)
  expect(page.getByRole('button', { name: /^Show/ }).elements()).toHaveLength(2)
})

/**
 * The text of a live region, without nested live regions. Screen readers announce these separately,
 * or not at all.
 */
function ownText(region: Element): string {
  const copy = region.cloneNode(true) as Element
  for (const inner of copy.querySelectorAll('[aria-live], [role=status], [role=alert], output'))
    inner.remove()
  return copy.textContent?.trim() ?? ''
}

/** Records the texts that a screen reader would announce: each change of a live region once. */
function listen() {
  const said: string[] = []
  const regions = 'output, [role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
  const texts = new Map<Element, string>()
  const look = () => {
    for (const region of document.querySelectorAll(regions)) {
      const text = ownText(region)
      const before = texts.get(region)
      texts.set(region, text)
      const isNewAlert = before === undefined && region.getAttribute('role') === 'alert'
      if (text !== '' && text !== before && (before !== undefined || isNewAlert)) said.push(text)
    }
  }
  look()
  said.length = 0
  const observer = new MutationObserver(look)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  return { said, stop: () => observer.disconnect() }
}

it('4.1.3: each event is announced once, in a live region that existed before', async () => {
  const { client } = openFullForm()
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  const { said, stop } = listen()
  await userEvent.click(submit())
  await vi.waitFor(() => expect(said).toEqual([en.submitting]), 5000)
  client.answers[0]?.reject(new PasswordResetError({ kind: 'server' }))
  await screen.findByRole('alert')
  expect(said).toHaveLength(2)
  expect(said[1]).toContain(en.maybeChanged)
  expect(document.activeElement).toBe(submit().element())
  await userEvent.click(submit())
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(2))
  await vi.waitFor(() => expect(said.slice(2)).toEqual([en.submitting]), 5000)
  client.answers[1]?.resolve()
  await expect.element(page.getByRole('heading', { name: en.successTitle })).toHaveFocus()
  // The screen reader reads the focused title. No live region announces anything.
  expect(said.slice(3)).toEqual([])
  stop()
})

it('4.1.3: an invalid submit focuses the first invalid field, and announces nothing', async () => {
  openFullForm()
  const { said, stop } = listen()
  await userEvent.click(submit())
  await vi.waitFor(() => expect(document.activeElement).toBe(inputs()[0]))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(said).toEqual([])
  stop()
})

it('2.2.1: the start and the end of a wait are announced, not every second', async () => {
  await answered(new PasswordResetError({ kind: 'rate-limited', retryAfter: 2000 }))
  await screen.findByText('You can try again in 2 seconds.')
  const { said, stop } = listen()
  await expect.element(page.getByText(problem('retryNow')), { timeout: 4000 }).toBeVisible()
  expect(said).toEqual([problem('retryNow')])
  expect(screen.queryByText(/try again in/)).toBeNull()
  stop()
})

/** Finds all animations while a shopper hovers, tabs, types, submits and succeeds. */
async function findMotion(preference: 'no-preference' | 'reduce'): Promise<string[]> {
  // Forgets the success of the first run, so the second run begins with the form.
  forgetResetLinks()
  const features = [{ name: 'prefers-reduced-motion', value: preference }]
  await browser.send('Emulation.setEmulatedMedia', { features })
  const moved = new Set<string>()
  const noteStart = (event: AnimationEvent | TransitionEvent) =>
    moved.add('animationName' in event ? event.animationName : event.propertyName)
  const noteRunning = () => {
    for (const animation of document.getAnimations()) moved.add(nameOf(animation))
  }
  // Events also report short animations, which may end before `getAnimations()` is called.
  document.addEventListener('animationstart', noteStart)
  document.addEventListener('transitionrun', noteStart)
  const { client, unmount } = openFullForm()
  for (const target of document.querySelectorAll('input, button, a')) {
    await userEvent.hover(target)
    await userEvent.keyboard('{Tab}')
  }
  await userEvent.click(submit())
  await vi.waitFor(() => expect(inputs()[0]?.getAttribute('aria-invalid')).toBe('true'))
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  noteRunning()
  await userEvent.click(submit())
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  await nextFrame()
  noteRunning()
  client.answers[0]?.resolve()
  await expect.element(page.getByText(en.success)).toBeVisible()
  await nextFrame()
  noteRunning()
  unmount()
  document.removeEventListener('animationstart', noteStart)
  document.removeEventListener('transitionrun', noteStart)
  return [...moved].toSorted()
}

function nameOf(animation: Animation): string {
  if (animation instanceof CSSAnimation) return animation.animationName
  return animation instanceof CSSTransition ? animation.transitionProperty : 'moved by a script'
}

const browser = cdp() as unknown as { send: (method: string, params: object) => Promise<void> }

/** Waits for the second frame, in which styles and animations are up to date. */
const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

it('2.3.3: nothing moves under `prefers-reduced-motion`', async () => {
  onTestFinished(() => browser.send('Emulation.setEmulatedMedia', { features: [] }))
  // (control) Without the preference, the same steps animate something.
  const moved = await findMotion('no-preference')
  expect(moved).toEqual(
    expect.arrayContaining(['box-shadow', 'reset-password-rise', 'reset-password-spin']),
  )
  expect(await findMotion('reduce')).toEqual([])
})

it('disabled state: a waiting button is aria-disabled and keeps the focus', async () => {
  openFullForm()
  await userEvent.fill(password(), newPassword)
  await userEvent.fill(confirmation(), newPassword)
  await userEvent.click(submit())
  await expect.element(submit()).toHaveAttribute('aria-disabled', 'true')
  expect(submit().element().hasAttribute('disabled')).toBe(false)
  expect(document.activeElement).toBe(submit().element())
})
