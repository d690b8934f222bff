/** One `name=value` pair of a URL. The URL's path is also a pair, but without a name. */
export interface Pair {
  /** The `?`, `#` or `&` before this pair, as written. */
  readonly separator: string
  /** Whether the query or the fragment begins with this pair. */
  readonly isFirst: boolean
  /** The pair's text as written. */
  readonly text: string
  readonly name: string | undefined
  readonly value: string
}

/** How many levels of encoding to undo. Mail programs may encode parts of a URL once or twice. */
export type Repairs = 0 | 1 | 2

const marks = [/[?#&=]/g, /[?#&=]|%(?:26|3D|3F)/gi, /[?#&=]|%(?:25)?(?:26|3D|3F)/gi] as const

/** Soft hyphens, zero-width spaces and similar characters, which no name or value contains. */
const invisible = /\p{Cf}/gu

/** Splits a URL into its path and the parameters of its query and fragment. */
export function splitUrl(url: string, repairs: Repairs): readonly Pair[] {
  const cuts = [{ separator: '', isFirst: false, index: 0 }]
  // The current part of the URL. It is empty in the path, `?` in a query and `#` in a fragment.
  // After the first `=` in a fragment, it is `=`: the fragment then contains parameters.
  let part = ''
  for (const { 0: separator, index } of url.matchAll(marks[repairs])) {
    const mark = decode(separator, repairs)
    if (mark === '=' && part === '#') part = mark
    // A `?` begins a query after a hash router's path (`#/reset?id=…`), not after parameters.
    const isFirst = mark === '#' || (mark === '?' && (part === '' || part === '#'))
    // Without repairs, a second `?` belongs to the value.
    const isNext = part !== '' && (mark === '&' || (mark === '?' && repairs > 0))
    if (isFirst) part = mark
    if (isFirst || isNext) cuts.push({ separator, isFirst, index })
  }
  return cuts.map(({ separator, isFirst, index }, at) => {
    const text = url.slice(index + separator.length, cuts[at + 1]?.index)
    const { name, value } = separator === '' ? { value: '' } : read(text, repairs)
    return { separator, isFirst, text, name, value }
  })
}

/**
 * Joins the pairs that are kept into a URL. Each of these pairs stays exactly as it was written.
 */
export function joinPairs(pairs: readonly Pair[], isKept: (pair: Pair) => boolean): string {
  // The `?` or `#` of a removed pair. The next pair that is kept in the same part begins with it.
  let opener = ''
  return pairs
    .map((pair) => {
      const { isFirst, text, separator } = pair
      if (isFirst) opener = ''
      if (!isKept(pair)) {
        if (isFirst) opener = separator
        return ''
      }
      if (opener !== '' && text === '') return ''
      const before = opener || separator
      opener = ''
      return before + text
    })
    .join('')
}

function read(text: string, repairs: Repairs): { name?: string; value: string } {
  const [name = '', ...values] = decode(text, repairs).split('=')
  const clean = (part: string) => decode(part, 1).replace(invisible, '').trim()
  // HTML writes `&` as `&amp;` or `&#038;`, or as `&amp;amp;` if it is encoded twice.
  const prefix = repairs > 0 ? /^(?:amp;|#?0?38;)+/ : ''
  return { name: clean(name).replace(prefix, ''), value: clean(values.join('=')) }
}

/** Decodes a text. Unlike `URLSearchParams`, keeps a `+`. A malformed escape stays as it is. */
function decode(text: string, times: number): string {
  try {
    return times === 0 ? text : decode(decodeURIComponent(text), times - 1)
  } catch {
    return text
  }
}
