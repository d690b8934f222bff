'use client'

import { type ReactElement, useEffect, useRef } from 'react'

import { strength as english } from '../locales/en.js'
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import {
  type PasswordStrength,
  type StrengthEstimator,
  estimateStrength,
} from './estimateStrength.js'

/** Props of `<PasswordStrengthMeter>`. */
export interface PasswordStrengthMeterProps {
  /** The password field of the form's state, or anything else with such a `subscribe`. */
  field: { readonly subscribe: (listener: (value: string) => void) => () => void }
  /** @default estimateStrength */
  estimator?: StrengthEstimator | undefined
  /** Words that an attacker may know: the shopper's name and e-mail, the shop's name. */
  userInputs?: readonly string[] | undefined
  /** @default English */
  messages?: PasswordStrengthMessages | undefined
  className?: string | undefined
}

/**
 * The pause in typing before an announcement, so that a screen reader doesn't speak over the keys.
 */
const announceAfterMs = 800

/**
 * Shows how strong the typed password is, in bars and words, and one way to make it stronger. Never
 * blocks. Typing doesn't render: the text is written straight to the DOM, and the password is kept
 * nowhere.
 *
 * @example
 * <ResetPasswordForm
 *   renderStrength={(field) => <PasswordStrengthMeter field={field} userInputs={[email]} />}
 *   …
 * />
 */
export function PasswordStrengthMeter({
  field,
  estimator = estimateStrength,
  userInputs,
  messages = english,
  className,
}: PasswordStrengthMeterProps): ReactElement {
  const root = useRef<HTMLDivElement>(null)
  const { subscribe } = field
  const inputs = userInputs?.join('\n') ?? ''

  // What is typed isn't React state.
  useEffect(() => {
    let latest = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (strength: PasswordStrength | undefined) => {
      clearTimeout(timer)
      const element = root.current
      if (!element) return
      const [visible, announced] = Array.from(element.querySelectorAll('p'))
      const words = strength ? describe(strength, messages) : ''
      if (strength) element.dataset.score = String(strength.score)
      else delete element.dataset.score
      if (visible) visible.textContent = words
      timer = setTimeout(() => {
        if (announced) announced.textContent = words
      }, announceAfterMs)
    }
    const unsubscribe = subscribe((password) => {
      const turn = ++latest
      void estimate(estimator, password, inputs.split('\n').filter(Boolean)).then((strength) => {
        if (turn === latest) show(strength)
      })
    })
    return () => {
      latest = -1
      clearTimeout(timer)
      unsubscribe()
    }
  }, [subscribe, estimator, inputs, messages])

  return (
    <div ref={root} data-part="strength" className={className}>
      <div data-bars="" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
      <p aria-hidden="true" />
      <p aria-live="polite" aria-atomic="true" data-announcement="" />
    </div>
  )
}

/**
 * Gives `undefined` when the estimator fails or returns no valid strength, because the meter is
 * only advice.
 */
async function estimate(
  estimator: StrengthEstimator,
  password: string,
  userInputs: readonly string[],
): Promise<PasswordStrength | undefined> {
  if (password === '') return undefined
  try {
    const strength = await estimator(password, { userInputs })
    return labels[strength.score] === undefined ? undefined : strength
  } catch {
    // Nothing to tell the shopper.
  }
  return undefined
}

const labels = ['veryWeak', 'weak', 'fair', 'good', 'strong'] as const

const hintMessages: Record<string, `hint${string}` & keyof PasswordStrengthMessages> = {
  common: 'hintCommon',
  personal: 'hintPersonal',
  sequence: 'hintSequence',
  keyboard: 'hintSequence',
  repeat: 'hintRepeat',
  date: 'hintDate',
  longer: 'hintLonger',
}

/** `Password strength: weak. Avoid dates and years.` A strong password gets no hint. */
function describe({ score, hints }: PasswordStrength, messages: PasswordStrengthMessages): string {
  const level = messages.level.replace('{level}', () => messages[labels[score]])
  const hint = hints
    .map((code) => (Object.hasOwn(hintMessages, code) ? hintMessages[code] : undefined))
    .find((key) => key !== undefined)
  if (score >= 3) return level
  // The full stop of Chinese and Japanese has its own space.
  return `${level} ${messages[hint ?? 'hintLonger']}`.replace('。 ', '。')
}
