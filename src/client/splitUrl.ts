/** One `name=value` of a URL, or its path, which has no name. */
export interface Pair {
  /** The `?`, `#` or `&` before it, as written. */
  readonly separator: string
  /** Whether the query or the fragment begins with it. */
  readonly isFirst: boolean
  /** The text as written. */
  readonly text: string
  readonly name: string | undefined
  readonly value: string
}

/** How often to undo what mail programs do to a URL, one level of encoding at a time. */
export type Repairs = 0 | 1 | 2

const marks = [/[?#&=]/g, /[?#&=]|%(?:26|3D|3F)/gi, /[?#&=]|%(?:25)?(?:26|3D|3F)/gi] as const

/** Soft hyphens, zero-width spaces and the like: they were never part of a name or a value. */
const invisible = /\p{Cf}/gu

/** Splits a URL into its path and the parameters of its query and its fragment. */
export function splitUrl(url: string, repairs: Repairs): readonly Pair[] {
  const cuts = [{ separator: '', isFirst: false, index: 0 }]
  // How the part begins: empty for the path, `?` or `#`; `=` for a fragment's parameters.
  let part = ''
  for (const { 0: separator, index } of url.matchAll(marks[repairs])) {
    const mark = decode(separator, repairs)
    if (mark === '=' && part === '#') part = mark
    // A hash router's path has a query (`#/reset?id=…`), the parameters of a fragment have none.
    const isFirst = mark === '#' || (mark === '?' && (part === '' || part === '#'))
    // As written, a second `?` is a part of the value.
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

/** Joins the URL again with only the pairs to keep, exactly as they were written. */
export function joinPairs(pairs: readonly Pair[], isKept: (pair: Pair) => boolean): string {
  // The `?` or `#` of a pair that was removed. The next pair of the part that is kept gets it.
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
  // HTML writes `&` as `&amp;` or `&#038;`, and a second time as `&amp;amp;`.
  const prefix = repairs > 0 ? /^(?:amp;|#?0?38;)+/ : ''
  return { name: clean(name).replace(prefix, ''), value: clean(values.join('=')) }
}

/** `URLSearchParams` would turn a `+` into a space. A malformed escape is left as it is. */
function decode(text: string, times: number): string {
  try {
    return times === 0 ? text : decode(decodeURIComponent(text), times - 1)
  } catch {
    return text
  }
}
