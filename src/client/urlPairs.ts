/** One `name=value` of a URL: the text as written, and its decoded name and value. */
export interface Pair {
  readonly text: string
  readonly name: string | undefined
  readonly value: string | undefined
}

/** A section of a URL: the text before its parameters, and the parameters. */
export interface Part {
  readonly prefix: string
  /** Split at `&`. A group has several pairs when it was also split at `%26`. */
  readonly groups: readonly (readonly Pair[])[]
}

/**
 * How to read a URL. `unescaped` undoes what mail programs do to links: `&amp;` and `&#038;` for
 * `&`, and one level of `%26` and `%3D`.
 */
export type Reading = 'as written' | 'unescaped'

/** Splits a URL into its path, its query and its fragment, and these into their parameters. */
export function splitUrl(url: string, reading: Reading): readonly Part[] {
  const [beforeHash, hash] = splitOnce(url, '#')
  const [path, query] = splitOnce(beforeHash, '?')
  const parts = [toBarePart(path), toPart('?', query, reading)]
  if (hash === undefined) return parts
  // Parameters (`#id=…`), the path of a hash router (`#/reset?id=…`), or just a name.
  const [hashPath, hashQuery] = splitOnce(hash, '?')
  return hashQuery === undefined
    ? [...parts, toPart('#', hash, reading)]
    : [...parts, toBarePart(`#${hashPath}`), toPart('?', hashQuery, reading)]
}

/** Joins the URL again with only the parameters to keep, exactly as they were written. */
export function joinParts(parts: readonly Part[], isKept: (pair: Pair) => boolean): string {
  return parts
    .map(({ prefix, groups }) => {
      const kept = groups
        .map((group) => ({ group, left: group.filter(isKept) }))
        .filter(({ left }) => left.length > 0)
        .map(({ left }) => left.map(({ text }) => text).join('%26'))
      const isChanged = groups.some((group) => !group.every(isKept))
      return isChanged && kept.join('') === '' ? '' : prefix + kept.join('&')
    })
    .join('')
}

function toPart(prefix: string, text: string | undefined, reading: Reading): Part {
  if (text === undefined) return toBarePart('')
  const groups = text
    .split('&')
    .map((group) => (reading === 'unescaped' ? group.split('%26') : [group]))
    .map((group) => group.map((pair) => toPair(pair, reading)))
  return { prefix, groups }
}

function toBarePart(prefix: string): Part {
  return { prefix, groups: [] }
}

function toPair(text: string, reading: Reading): Pair {
  const isUnescaped = reading === 'unescaped'
  const [, name = text, value = ''] =
    (isUnescaped ? /^(.*?)(?:=|%3D)(.*)$/is : /^(.*?)=(.*)$/s).exec(text) ?? []
  const meant = decode(name)
  return {
    text,
    name: isUnescaped ? meant?.replace(/^(?:amp;|#?038;)/, '') : meant,
    value: trim(decode(value)),
  }
}

/** Mail programs append punctuation or a bracket to a link; only the value's end is trimmed. */
function trim(value: string | undefined): string | undefined {
  return value?.trim().replace(/[.,;>)\]]+$/, '')
}

/** `URLSearchParams` would turn a `+` in a token into a space. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A malformed escape can't be a name or a value of ours.
  }
  return undefined
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
