import { type Pattern, findPatterns } from './findPatterns.js'

/** How hard a password is to guess. */
export interface PasswordStrength {
  /** From 0 (guessed at once) to 4 (very hard to guess). */
  readonly score: 0 | 1 | 2 | 3 | 4
  /**
   * Codes for the password's weaknesses: `common`, `personal`, `sequence`, `keyboard`, `repeat`,
   * `date`, `longer`. The meter's `messages` have a sentence for each code.
   */
  readonly hints: readonly string[]
}

/** The app's own estimator, e.g. zxcvbn. It may be asynchronous, to load its code on first use. */
export type StrengthEstimator = (
  password: string,
  context: { userInputs: readonly string[] },
) => PasswordStrength | Promise<PasswordStrength>

/**
 * Only this many characters are estimated, because more characters would take time without changing
 * the score.
 */
const maxLength = 100

/**
 * Estimates how many guesses an attacker needs. It is assumed that the attacker tries common
 * choices first: common passwords and words (also with digits for letters, or backwards), the
 * shopper's own name and email, sequences, repeats, dates and keyboard runs. The estimate is rough,
 * because the code is small on purpose. It uses no data about breaches.
 *
 * @example
 * estimateStrength('Summer2024').score // 1
 * estimateStrength('tulip anvil maroon gospel').score // 4
 */
export function estimateStrength(
  password: string,
  { userInputs = [] }: { userInputs?: readonly string[] } = {},
): PasswordStrength {
  const { guesses, hints } = cheapest(password.slice(0, maxLength), userInputs)
  const score = toScore(guesses)
  return { score, hints: score < 3 && hints.length === 0 ? ['longer'] : [...new Set(hints)] }
}

/**
 * Splits the password into patterns and single characters, in the way that takes the fewest
 * guesses.
 */
function cheapest(
  password: string,
  userInputs: readonly string[],
): { guesses: number; hints: readonly string[] } {
  const repeat = findRepeat(password)
  if (repeat) {
    const { guesses } = cheapest(repeat.unit, userInputs)
    return { guesses: guesses + Math.log10(repeat.times), hints: ['repeat'] }
  }
  const patterns = findPatterns(password, userInputs)
  const best: { guesses: number; hints: readonly string[] }[] = [{ guesses: 0, hints: [] }]
  for (let end = 1; end <= password.length; end++) {
    const before = best[end - 1]!
    const byCharacter = { guesses: before.guesses + 1, hints: before.hints }
    const byPattern = patterns
      .filter((pattern) => pattern.end === end)
      .map((pattern) => extend(best[pattern.start]!, pattern))
    best.push(
      [byCharacter, ...byPattern].reduce((one, other) =>
        other.guesses < one.guesses ? other : one,
      ),
    )
  }
  return best.at(-1)!
}

function extend(
  before: { guesses: number; hints: readonly string[] },
  { guesses, hint, start }: Pattern,
) {
  // Adds 0.3, because an attacker also has to guess that the password combines several parts, and
  // in which order.
  return {
    guesses: before.guesses + guesses + (start > 0 ? 0.3 : 0),
    hints: hint === undefined ? before.hints : [...before.hints, hint],
  }
}

function findRepeat(password: string): { unit: string; times: number } | undefined {
  const unit = /^(.+?)\1+$/su.exec(password)?.[1]
  return unit === undefined ? undefined : { unit, times: password.length / unit.length }
}

function toScore(guesses: number): PasswordStrength['score'] {
  if (guesses < 3) return 0
  if (guesses < 6) return 1
  if (guesses < 8) return 2
  return guesses < 10 ? 3 : 4
}
