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
  /**
   * The password field from the form's state, or any object that has the field's `subscribe`
   * method.
   */
  field: { readonly subscribe: (listener: (value: string) => void) => () => void }
  /** @default estimateStrength */
  estimator?: StrengthEstimator | undefined
  /** Words that an attacker may know: the shopper's name and email, the shop's name. */
  userInputs?: readonly string[] | undefined
  /** @default English */
  messages?: PasswordStrengthMessages | undefined
  className?: string | undefined
}

/**
 * The meter waits for a pause of this length in the typing before it announces the strength, so
 * that a screen reader doesn't speak while the shopper types.
 */
const announceAfterMs = 800

/**
 * Shows how strong the typed password is, in bars and words, and one way to make it stronger. The
 * meter never blocks a submit. Typing causes no render, because the text is written directly to the
 * DOM. The password is not stored.
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
  // The words and the messages are compared as JSON, because a page may pass new objects on every
  // render.
  const inputs = JSON.stringify(userInputs ?? [])
  const texts = JSON.stringify(messages)
  const latestEstimator = useRef(estimator)
  useEffect(() => {
    latestEstimator.current = estimator
  })

  // This is an effect, because the typed password isn't React state. The effect runs again only for
  // different words or a different language, because each run announces the strength again and
  // drops a pending estimate.
  useEffect(() => {
    const words = (JSON.parse(inputs) as string[]).filter(Boolean)
    const translated = JSON.parse(texts) as PasswordStrengthMessages
    let turn = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (strength: PasswordStrength | undefined) => {
      clearTimeout(timer)
      const element = root.current
      if (!element) return
      if (strength) element.dataset.score = String(strength.score)
      else delete element.dataset.score
      for (const [index, bar] of element.querySelectorAll('[data-bars] > *').entries()) {
        bar.toggleAttribute('data-filled', strength !== undefined && index <= strength.score)
      }
      const sentences = strength ? describe(strength, translated) : []
      write(sentences, element.querySelectorAll('[data-sentence] > :last-child'))
      timer = setTimeout(() => {
        // Writes a single text, because Firefox reads the region again for each element in it. The
        // space between two sentences is never visible, so it is fine in languages without spaces.
        element.querySelector('[aria-live]')?.replaceChildren(sentences.join(' '))
      }, announceAfterMs)
    }
    const unsubscribe = subscribe((password) => {
      const own = ++turn
      void estimate(latestEstimator.current, password, words).then((strength) => {
        if (own === turn) show(strength)
      })
    })
    return () => {
      turn = -1
      clearTimeout(timer)
      unsubscribe()
    }
  }, [subscribe, inputs, texts])

  return (
    <div ref={root} data-part="strength" className={className}>
      <div data-bars="" aria-hidden="true">
        {levels.map((level) => (
          <span key={level} />
        ))}
      </div>
      <Sentence candidates={levels.map((level) => levelMessage(level, messages))} />
      <Sentence candidates={hints.map((hint) => messages[hint])} />
      <div aria-live="polite" aria-atomic="true" data-announcement="" />
    </div>
  )
}

/**
 * The element that shows one of the sentences in `candidates`. The style sheet lays all of them out
 * invisibly, so the tallest sentence sets the height and nothing moves while the shopper types.
 */
function Sentence({ candidates }: { candidates: readonly string[] }) {
  return (
    <p data-sentence="" aria-hidden="true">
      {[...new Set(candidates)].map((candidate) => (
        <span key={candidate} data-candidate={candidate} />
      ))}
      <span />
    </p>
  )
}

/**
 * Returns `undefined` if the estimator fails or returns an invalid score, because the meter only
 * gives advice.
 */
async function estimate(
  estimator: StrengthEstimator,
  password: string,
  userInputs: readonly string[],
): Promise<PasswordStrength | undefined> {
  if (password === '') return undefined
  try {
    const { score, hints: codes } = await estimator(password, { userInputs })
    if (levels.every((_, level) => level !== score)) return undefined
    // zxcvbn's own result has no hints.
    return { score, hints: Array.isArray(codes) ? codes : [] }
  } catch {
    // A failed estimate is ignored, because the shopper can't do anything about it.
  }
  return undefined
}

const levels = ['veryWeak', 'weak', 'fair', 'good', 'strong'] as const

const hints = [
  'hintCommon',
  'hintPersonal',
  'hintSequence',
  'hintRepeat',
  'hintDate',
  'hintLonger',
] as const

const hintByCode: Record<string, (typeof hints)[number]> = {
  common: 'hintCommon',
  personal: 'hintPersonal',
  sequence: 'hintSequence',
  keyboard: 'hintSequence',
  repeat: 'hintRepeat',
  date: 'hintDate',
  longer: 'hintLonger',
}

/** Returns the sentence for the level, and advice if the score is below 3. */
function describe(
  { score, hints: codes }: PasswordStrength,
  messages: PasswordStrengthMessages,
): readonly string[] {
  const level = levelMessage(levels[score], messages)
  if (score >= 3) return [level]
  const code = codes.find((known) => Object.hasOwn(hintByCode, known)) ?? 'longer'
  return [level, messages[hintByCode[code] ?? 'hintLonger']]
}

/** Returns the sentence for a level, e.g. `Password strength: weak.` */
function levelMessage(level: (typeof levels)[number], messages: PasswordStrengthMessages): string {
  return messages.level.replace('{level}', () => messages[level])
}

function write(sentences: readonly string[], elements: NodeListOf<Element>): void {
  for (const [index, element] of elements.entries()) element.textContent = sentences[index] ?? ''
}
