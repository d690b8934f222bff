/**
 * Every word of the meter in `./strength`, as data only. Its own, so that a page without the meter
 * doesn't carry them. Complete by type; change one by spreading.
 */
export interface PasswordStrengthMessages {
  /** BCP 47. */
  locale: string
  /** What the meter is called, before the word for the score. */
  label: string
  veryWeak: string
  weak: string
  fair: string
  good: string
  strong: string
  hintCommon: string
  hintPersonal: string
  hintSequence: string
  hintRepeat: string
  hintDate: string
  hintLonger: string
}
