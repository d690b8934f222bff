import {
  type PluralMessage,
  type ResetPasswordFormState,
  type ResetPasswordMessages,
  en,
} from 'commercelayer-password-reset'

export type Language = 'English' | 'marked'

/** Marks every sentence of the second language. */
const mark = '»'

const markMessage = (message: PluralMessage): PluralMessage =>
  typeof message === 'string'
    ? `${mark}${message}`
    : { ...message, other: `${mark}${message.other}`, one: `${mark}${message.one ?? ''}` }

const marked = Object.fromEntries(
  Object.entries(en).map(([key, message]) => [
    key,
    key === 'locale' || key === 'dir' ? message : markMessage(message as PluralMessage),
  ]),
) as unknown as ResetPasswordMessages

export const languages: Readonly<Record<Language, ResetPasswordMessages>> = { English: en, marked }

/** The sentence of the app's own schema. The app translates it itself. */
export const ownSentence = 'Not this one.'

const sentenceKeys = ['title', 'message', 'label', 'hint', 'error', 'toggleLabel']

/** Returns a sentence that isn't in the given language, if there is one. */
export function findForeign(state: ResetPasswordFormState, language: Language): string | undefined {
  const sentences: string[] = []
  const collect = (value: unknown, key = '') => {
    if (typeof value === 'string' && sentenceKeys.includes(key)) sentences.push(value)
    // Skips React Hook Form’s own object, which also has a `message`.
    if (typeof value !== 'object' || value === null || key === 'form') return
    for (const [name, each] of Object.entries(value)) collect(each, name)
  }
  collect(state)
  const isMarked = language === 'marked'
  return sentences.find((text) => text !== ownSentence && text.includes(mark) !== isMarked)
}
