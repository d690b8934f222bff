/**
 * All texts of the meter in `./strength`, as plain data. They are separate from the form's texts,
 * so a page without the meter doesn't load them. All are required. To change one text, copy the
 * others by spreading.
 */
export interface PasswordStrengthMessages {
  /** A BCP 47 language tag. */
  locale: string
  /** The whole sentence. `{level}` is replaced by one of the words below. */
  level: string
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
