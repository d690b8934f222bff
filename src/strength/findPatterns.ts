import { commonWords } from './commonWords.js'

/** A part of the password that is easier to guess as a whole than character by character. */
export interface Pattern {
  readonly start: number
  readonly end: number
  /**
   * The number of guesses as an exponent of ten (3 means 1000), if the attacker tries this kind of
   * pattern first.
   */
  readonly guesses: number
  /** The code of the advice for the shopper. A pattern that isn't a mistake has none. */
  readonly hint?: string
}

type FindPatterns = (password: string, userInputs: readonly string[]) => Pattern[]

/** Finds all patterns, including overlapping ones. */
export function findPatterns(password: string, userInputs: readonly string[]): Pattern[] {
  return finders.flatMap((find) => find(password, userInputs))
}

const years = /19\d\d|20[0-4]\d/g
const dates = /\d{1,4}([-./ ]?)\d{1,2}\1\d{1,4}/g
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Keyboard rows, and other common paths over the keys. */
const runs = (
  'qwertyuiop asdfghjkl zxcvbnm qwertzuiop azertyuiop !@#$%^&*() 1q2w3e4r5t6y7u8i9o0p ' +
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm qazwsxedcrfvtgbyhnujmikolp qweasdzxc'
).split(' ')

const findWords: FindPatterns = (password) =>
  findAny(password, commonWords, 'common', (rank) => Math.log10(rank + 2))

const findPersonal: FindPatterns = (password, userInputs) => {
  const parts = userInputs
    .map((input) => input.toLowerCase())
    .flatMap((input) => [input, ...input.split(/[^\p{L}\p{N}]+/u)])
    .filter((part) => part.length > 2)
  return findAny(password, parts, 'personal', () => 0.5)
}

/** Pronounceable text is easier to guess than the same number of random letters. */
const findPronounceable: FindPatterns = (password) =>
  matchAll(password, /\p{L}{4,}/gu, undefined, ({ length, text }) =>
    isPronounceable(text) ? length * 0.6 : length,
  )

const findSequences: FindPatterns = (password) => {
  const found: Pattern[] = []
  for (let start = 0; start < password.length - 2;) {
    const step = password.charCodeAt(start + 1) - password.charCodeAt(start)
    let end = start + 2
    while (
      end < password.length &&
      password.charCodeAt(end) - password.charCodeAt(end - 1) === step
    )
      end++
    if (end - start > 2 && Math.abs(step) <= 2 && step !== 0)
      found.push({ start, end, guesses: 1 + Math.log10(end - start), hint: 'sequence' })
    start = Math.max(end - 1, start + 1)
  }
  return found
}

const findRuns: FindPatterns = (password) => {
  const text = password.toLowerCase()
  const lines = [...runs, ...runs.map((run) => Array.from(run).toReversed().join(''))]
  const found: Pattern[] = []
  for (let start = 0; start < text.length; start++) {
    const longest = Math.max(...lines.map((line) => commonLength(line, text, start)))
    if (longest >= 4)
      found.push({
        start,
        end: start + longest,
        guesses: 1.5 + Math.log10(longest),
        hint: 'keyboard',
      })
  }
  return found
}

const findYears: FindPatterns = (password) => matchAll(password, years, 'date', () => 1.7)

const findDates: FindPatterns = (password) =>
  matchAll(password, dates, 'date', ({ length, text }) =>
    length >= 6 && isDate(text) ? 4 : length,
  )

const finders: readonly FindPatterns[] = [
  findWords,
  findPersonal,
  findPronounceable,
  findSequences,
  findRuns,
  findYears,
  findDates,
]

/** Finds words: as they are, in a different case, with digits for letters, or backwards. */
function findAny(
  password: string,
  words: readonly string[],
  hint: string,
  toGuesses: (rank: number) => number,
): Pattern[] {
  const lower = password.toLowerCase()
  const plain = Array.from(lower, (character) => lookalikes[character] ?? character).join('')
  const disguises: [text: string, extra: number][] = [
    [lower, lower === password ? 0 : 0.4],
    [plain, 0.8],
  ]
  return words.flatMap((word, rank) =>
    disguises.flatMap(([text, extra]) =>
      [word, Array.from(word).toReversed().join('')].flatMap((spelling, turn) =>
        indexesOf(text, spelling).map((start) => ({
          start,
          end: start + spelling.length,
          guesses: toGuesses(rank) + extra + turn * 0.3,
          hint,
        })),
      ),
    ),
  )
}

function indexesOf(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

function matchAll(
  password: string,
  pattern: RegExp,
  hint: string | undefined,
  toGuesses: (match: { text: string; length: number }) => number,
): Pattern[] {
  return Array.from(password.matchAll(pattern), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    guesses: toGuesses({ text, length: text.length }),
    ...(hint !== undefined && { hint }),
  }))
}

function commonLength(line: string, text: string, start: number): number {
  const from = line.indexOf(text.slice(start, start + 2))
  if (from < 0) return 0
  let length = 0
  while (start + length < text.length && line[from + length] === text[start + length]) length++
  return length
}

function isPronounceable(text: string): boolean {
  const vowels = text.match(/[aeiouyäöüáéíóúàèâêô]/gi)?.length ?? 0
  return vowels / text.length >= 0.25 && !/[^aeiouyäöüáéíóúàèâêô]{6}/i.test(text)
}

function isDate(text: string): boolean {
  const numbers = text.match(/\d+/g) ?? []
  const [first = '', second = '', third = ''] = numbers.length === 3 ? numbers : splitDigits(text)
  const isDayAndMonth = (one: string, other: string) =>
    Number(one) >= 1 && Number(one) <= 31 && Number(other) >= 1 && Number(other) <= 12
  const isYear = (year: string) => year.length === 2 || /^(?:19|20)\d\d$/.test(year)
  return [
    isYear(third) && (isDayAndMonth(first, second) || isDayAndMonth(second, first)),
    isYear(first) && (isDayAndMonth(third, second) || isDayAndMonth(second, third)),
  ].some(Boolean)
}

function splitDigits(digits: string): string[] {
  const yearFirst = /^(?:19|20)\d{6}$/.test(digits)
  const cuts = yearFirst ? [4, 6] : [2, 4]
  return [digits.slice(0, cuts[0]), digits.slice(cuts[0], cuts[1]), digits.slice(cuts[1])]
}
