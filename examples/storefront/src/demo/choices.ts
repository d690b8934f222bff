import type { Language } from './languages'
import type { ThemeName } from './themes'

/** The options that the demo's panel sets, besides the next answer. */
export interface Choices {
  readonly theme: ThemeName
  readonly scheme: 'light dark' | 'light' | 'dark'
  readonly language: Language
  readonly policy: 'default' | 'list'
  readonly strength: boolean
  readonly breachCheck: boolean
}

export const initialChoices: Choices = {
  theme: 'shop',
  scheme: 'light dark',
  language: 'en',
  policy: 'default',
  strength: false,
  breachCheck: false,
}
