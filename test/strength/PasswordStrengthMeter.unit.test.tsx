import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import { strength } from 'commercelayer-password-reset/locales/en'
import { strength as japanese } from 'commercelayer-password-reset/locales/ja'
import {
  type PasswordStrength,
  PasswordStrengthMeter,
  type StrengthEstimator,
} from 'commercelayer-password-reset/strength'
import { Profiler, useEffect, useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { passwordInput } from '../support/elements.ts'
import { newPassword, setPassword } from '../support/shopper.ts'

const meter = () => document.querySelector<HTMLElement>('[data-part=strength]')!
const sentencesIn = (selector: string) =>
  Array.from(meter().querySelectorAll(selector), ({ textContent }) => textContent).filter(Boolean)
const visible = () => sentencesIn('[data-sentence]')
const announced = () => meter().querySelector('[aria-live=polite]')!.textContent
const filledBars = () =>
  Array.from(meter().querySelectorAll('[data-bars] > *'), (bar) => bar.hasAttribute('data-filled'))
/** Waits for the next task, in which the meter shows its estimate. */
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve)))

function open(props: Partial<Parameters<typeof PasswordStrengthMeter>[0]> = {}) {
  const client = createClient()
  const commit = vi.fn()
  render(
    <Profiler id="form" onRender={commit}>
      <ResetPasswordForm
        client={client}
        link={link}
        renderStrength={(field) => <PasswordStrengthMeter field={field} {...props} />}
      />
    </Profiler>,
  )
  commit.mockClear()
  return { client, commit }
}

afterEach(() => {
  vi.useRealTimers()
})

it('shows the password’s strength in words and bars, without re-rendering the form', async () => {
  const { commit } = open()
  expect(meter()).not.toHaveAttribute('data-score')
  expect(visible()).toEqual([])
  await userEvent.type(passwordInput(), 'Summer2024')
  await settle()
  expect(meter()).toHaveAttribute('data-score', '1')
  expect(visible()).toEqual(['Password strength: weak.', strength.hintCommon])
  expect(filledBars()).toEqual([true, true, false, false, false])
  await userEvent.type(passwordInput(), ', a tulip and a maroon anvil')
  await settle()
  expect(meter()).toHaveAttribute('data-score', '4')
  expect(visible()).toEqual(['Password strength: strong.'])
  expect(filledBars()).toEqual([true, true, true, true, true])
  await userEvent.clear(passwordInput())
  await settle()
  expect(meter()).not.toHaveAttribute('data-score')
  expect(visible()).toEqual([])
  expect(filledBars()).not.toContain(true)
  expect(commit).not.toHaveBeenCalled()
})

it('announces the strength politely, after the shopper pauses typing', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  open()
  await user.type(passwordInput(), 'password')
  await act(async () => vi.advanceTimersByTimeAsync(100))
  expect(announced()).toBe('')
  await act(async () => vi.advanceTimersByTimeAsync(1000))
  expect(announced()).toBe(`Password strength: very weak. ${strength.hintCommon}`)
})

it('never prevents a submit, and keeps the password out of the HTML', async () => {
  const { client } = open()
  await setPassword('password')
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  expect(meter().outerHTML).not.toContain('password"')
  expect(document.body.innerHTML).not.toContain('>password<')
})

it('shows a slow estimator’s result for the latest password, not for an earlier one', async () => {
  const answers: ((strength: PasswordStrength) => void)[] = []
  const estimator = vi.fn<StrengthEstimator>(() => new Promise((resolve) => answers.push(resolve)))
  open({ estimator, userInputs: ['john@example.com'] })
  await userEvent.type(passwordInput(), 'ab')
  expect(estimator.mock.calls).toEqual([
    ['a', { userInputs: ['john@example.com'] }],
    ['ab', { userInputs: ['john@example.com'] }],
  ])
  answers[1]?.({ score: 3, hints: [] })
  await settle()
  answers[0]?.({ score: 0, hints: [] })
  await settle()
  expect(visible()).toEqual(['Password strength: good.'])
})

/** Renders the form with the meter every second, as on a page with a countdown. */
function openCountdown(meterOfRender: Partial<Parameters<typeof PasswordStrengthMeter>[0]>) {
  const client = createClient()
  function Page() {
    const [seconds, setSeconds] = useState(30)
    useEffect(() => {
      const timer = setInterval(() => setSeconds((left) => left - 1), 1000)
      return () => clearInterval(timer)
    }, [])
    const { estimator, messages, userInputs } = meterOfRender
    return (
      <>
        <p>{seconds} seconds</p>
        <ResetPasswordForm
          client={client}
          link={link}
          renderStrength={(field) => (
            <PasswordStrengthMeter
              field={field}
              // These props are new objects at each render.
              estimator={estimator && ((password, context) => estimator(password, context))}
              userInputs={userInputs && [...userInputs]}
              messages={messages && { ...messages }}
            />
          )}
        />
      </>
    )
  }
  render(<Page />)
  const said: (string | null)[] = []
  const region = meter().querySelector('[aria-live=polite]')!
  const observer = new MutationObserver(() => said.push(region.textContent))
  observer.observe(region, { childList: true, characterData: true, subtree: true })
  return { said }
}

const later = <TValue,>(value: TValue, ms: number) =>
  new Promise<TValue>((resolve) => setTimeout(resolve, ms, value))

it.each<[string, Partial<Parameters<typeof PasswordStrengthMeter>[0]>]>([
  ['estimator', { estimator: () => ({ score: 1, hints: ['date'] }) }],
  ['slow estimator', { estimator: () => later({ score: 1, hints: ['date'] }, 1500) }],
  ['list of words', { userInputs: ['john@example.com'] }],
  ['object of sentences', { messages: strength }],
])(
  'announces the strength once while the page re-renders every second with a new %s',
  async (_what, props) => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    const { said } = openCountdown(props)
    await act(async () => vi.advanceTimersByTimeAsync(3000))
    said.length = 0
    await user.type(passwordInput(), 'Summer2024')
    for (let second = 0; second < 10; second++)
      await act(async () => vi.advanceTimersByTimeAsync(1000))
    expect(screen.getByText(/^\d+ seconds$/)).not.toHaveTextContent('30')
    expect(said).toEqual([expect.stringMatching(/^Password strength: weak\. /)])
  },
)

it('calls the latest estimator with the latest `userInputs`', async () => {
  const first = vi.fn<StrengthEstimator>(() => ({ score: 0, hints: [] }))
  const second = vi.fn<StrengthEstimator>(() => ({ score: 4, hints: [] }))
  const listeners = new Set<(value: string) => void>()
  const field = {
    subscribe: (listener: (value: string) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const { rerender } = render(<PasswordStrengthMeter field={field} estimator={first} />)
  const props = { field, estimator: second, userInputs: ['john'] }
  rerender(<PasswordStrengthMeter {...props} />)
  for (const listener of listeners) listener('a')
  await settle()
  expect(listeners.size).toBe(1)
  expect(first).not.toHaveBeenCalled()
  expect(second.mock.calls).toEqual([['a', { userInputs: ['john'] }]])
  expect(visible()).toEqual(['Password strength: strong.'])
})

it('re-estimates the password for new `userInputs`, and switches languages at once', async () => {
  function Page({ email, messages }: { email?: string; messages?: typeof strength }) {
    const [client] = useState(createClient)
    return (
      <ResetPasswordForm
        client={client}
        link={link}
        renderStrength={(field) => (
          <PasswordStrengthMeter
            field={field}
            userInputs={email === undefined ? [] : [email]}
            messages={messages}
          />
        )}
      />
    )
  }
  const { rerender } = render(<Page />)
  await userEvent.type(passwordInput(), 'wolfeschlegel')
  await settle()
  const before = visible()
  rerender(<Page email="wolfeschlegel@example.com" />)
  await settle()
  expect(visible()).not.toEqual(before)
  expect(visible()).toContain(strength.hintPersonal)
  rerender(<Page email="wolfeschlegel@example.com" messages={japanese} />)
  await settle()
  expect(visible()).toContain(japanese.hintPersonal)
})

it('shows the strength level for a result of zxcvbn, which has no hints', async () => {
  const feedback = { warning: 'Straight rows of keys', suggestions: [] }
  open({ estimator: () => ({ score: 1, guesses: 1e5, feedback }) as never })
  await userEvent.type(passwordInput(), 'a')
  await settle()
  expect(meter()).toHaveAttribute('data-score', '1')
  expect(visible()).toEqual(['Password strength: weak.', strength.hintLonger])
})

it('lets the form send the password when the estimator fails at every key press', async () => {
  const { client } = open({ estimator: async () => Promise.reject(new Error(newPassword)) })
  await setPassword(newPassword)
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
})

it.each<[string, StrengthEstimator]>([
  [
    'throws',
    () => {
      throw new Error(newPassword)
    },
  ],
  ['rejects', async () => Promise.reject(new Error(newPassword))],
  ['returns a score that doesn’t exist', () => ({ score: 9, hints: [] }) as never],
  ['returns undefined', () => undefined as never],
  ['returns a property name as score', () => ({ score: 'length', hints: [] }) as never],
])('shows nothing when an estimator %s', async (_what, estimator) => {
  open({ estimator })
  await userEvent.type(passwordInput(), 'a')
  await settle()
  expect(meter()).not.toHaveAttribute('data-score')
  expect(screen.queryByText(/Password strength/)).toBeNull()
})

it('shows the level and the advice as two separate texts', async () => {
  open({ messages: japanese })
  await userEvent.type(passwordInput(), 'Summer2024')
  await settle()
  expect(visible()).toEqual(['パスワードの強度：弱い。', japanese.hintCommon])
})

it('shows only hints that the meter knows', async () => {
  open({ estimator: () => ({ score: 1, hints: ['toString', 'unheard-of', 'date'] }) })
  await userEvent.type(passwordInput(), 'a')
  await settle()
  expect(visible()).toEqual(['Password strength: weak.', strength.hintDate])
})

it('accepts the same sentence for two hints', () => {
  // React would warn about equal keys, and any warning fails the test.
  open({ messages: { ...strength, hintDate: strength.hintSequence } })
  expect(visible()).toEqual([])
})
