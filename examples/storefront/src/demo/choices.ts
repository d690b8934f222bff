import type { ThemeName } from './themes'

/** What is chosen in the demo's panel, besides the next answer. */
export interface Choices {
  readonly theme: ThemeName
  readonly scheme: 'light dark' | 'light' | 'dark'
  readonly language: 'en' | 'ar'
  readonly direction: 'auto' | 'ltr' | 'rtl'
  readonly policy: 'default' | 'list'
  readonly strength: boolean
  readonly breachCheck: boolean
}

export const initialChoices: Choices = {
  theme: 'plain',
  scheme: 'light dark',
  language: 'en',
  direction: 'auto',
  policy: 'default',
  strength: false,
  breachCheck: false,
}
