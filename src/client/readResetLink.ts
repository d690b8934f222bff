import type { ResetLink, ResetLinkParams } from './PasswordResetClient.js'
import { type Pair, type Repairs, joinPairs, splitUrl } from './splitUrl.js'
import { isResetId } from './toDocument.js'

/** The parameter names of one kind of link, in order of preference. */
interface Names {
  readonly id: readonly string[]
  readonly token: readonly string[]
}

// First Commerce Layer's own names, then names that storefronts have used.
const specific: Names = {
  id: ['customerPasswordResetId', 'resetId', 'tID'],
  token: ['resetPasswordToken', 'reset_password_token', 'resetT'],
}
/** Common names. A page may have its own `id` or `token` for another purpose. */
const generic: Names = { id: ['id'], token: ['token'] }
const known: Names = {
  id: [...specific.id, ...generic.id],
  token: [...specific.token, ...generic.token],
}

/** The possible sources of a link: a URL, its parameters, or a framework's object of parameters. */
export type ResetLinkSource =
  | string
  | URL
  | URLSearchParams
  | { readonly [name: string]: string | readonly string[] | undefined }

/**
 * Reads the reset's id and token from a URL's query and fragment. Returns `null` if one of them is
 * missing, blank or ambiguous (given twice with different values), or if the id is malformed. Never
 * throws, whatever the source is.
 *
 * Undoes changes that mail programs make to links (`&amp;`, `%26`, `=3D`, a second `?`, soft
 * hyphens). The token ends at the first character other than letters, digits and `-`, `.`, `_`,
 * `~`, because mail programs and trackers append text to a link.
 *
 * @example
 * readResetLink('/reset?customerPasswordResetId=xYZkjABcde&resetPasswordToken=xhFfkmfybsLx')
 * // { id: 'xYZkjABcde', token: 'xhFfkmfybsLx' }
 */
export function readResetLink(source: ResetLinkSource, params?: ResetLinkParams): ResetLink | null {
  return findLink(toUrlText(source), params)?.link ?? null
}

/**
 * Removes the link's parameters from a URL, together with text that was appended to them, so that
 * the token doesn't stay in the address bar. Also removes copies of the id and the token under
 * other known names. Everything else stays as written. A URL without a link is returned unchanged.
 *
 * @example
 * withoutResetLink('/reset?resetId=xYZkjABcde&resetT=xhFfkmfybsLx&lang=de')
 * // '/reset?lang=de'
 */
export function withoutResetLink(url: string | URL, params?: ResetLinkParams): string {
  const text = String(url)
  const found = findLink(text, params)
  return found ? joinPairs(found.pairs, (pair) => !found.isOfLink(pair)) : text
}

/** Compares links by value, because a parser may create a new object on every render. */
export function isSameLink(
  one: ResetLink | null | undefined,
  other: ResetLink | null | undefined,
): boolean {
  return one?.id === other?.id && one?.token === other?.token
}

function findLink(url: string, params: ResetLinkParams | undefined) {
  const { id, token } = params ?? {}
  const names = { id: [id ?? known.id].flat(), token: [token ?? known.token].flat() }
  const isOurs = id === undefined && token === undefined
  // Prefers an id and a token from the same list of names, even if this pair needs more repairs.
  const choices = isOurs ? [[specific, generic], [names]] : [[names]]
  for (const choice of choices)
    for (const repairs of [0, 1, 2] as const) {
      const found = findIn(url, repairs, choice, names)
      if (found) return found
    }
  return undefined
}

function findIn(url: string, repairs: Repairs, choice: readonly Names[], names: Names) {
  const pairs = splitUrl(url, repairs)
  const { ids = [], tokens = [] } =
    choice
      .map((kind) => ({
        ids: valuesOf(pairs, kind.id).map(readId),
        tokens: valuesOf(pairs, kind.token).map(readToken),
      }))
      .find((kind) => kind.ids.length > 0 && kind.tokens.length > 0) ?? {}
  const id = onlyOne(ids)
  const token = onlyOne(tokens)
  if (!isResetId(id) || token === undefined) return undefined
  // Quoted-printable encodes `=` as `=3D`, either in both parameters or in neither.
  const isQuoted = id.startsWith('3D') && token.startsWith('3D')
  const link = isQuoted ? { id: id.slice(2), token: token.slice(2) } : { id, token }
  if (!isResetId(link.id) || !link.token) return undefined

  const isNamed = (name: string | undefined, part: 'id' | 'token') =>
    [...names[part], ...known[part]].some((one) => one === name)
  const isOfLink = ({ name, value }: Pair) =>
    (readId(value) === id && isNamed(name, 'id')) ||
    (readToken(value) === token && isNamed(name, 'token'))
  return { pairs, link, isOfLink }
}

/** Returns the values of the first name that the URL contains. */
function valuesOf(pairs: readonly Pair[], names: readonly string[]): readonly string[] {
  const first = names.find((name) => pairs.some((pair) => pair.name === name))
  return first === undefined
    ? []
    : pairs.filter(({ name }) => name === first).map(({ value }) => value)
}

function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}

/** Reads the id without the punctuation, bracket or quotation mark that a mail program appended. */
function readId(value: string): string | undefined {
  return /^([\w-]+)[^\w-]*$/.exec(value)?.[1]
}

/**
 * Reads the token up to the first character that a token can't contain, e.g. a tracker's `?` or
 * `&`.
 */
function readToken(value: string): string | undefined {
  return /^[\w.~-]*[\w-]/.exec(value)?.[0]
}

/** Returns the URL, or the parameters as a query. Returns an empty text for anything else. */
export function toUrlText(source: unknown): string {
  try {
    if (typeof source === 'string') return source
    if (source instanceof URL) return source.href
    const entries =
      source instanceof URLSearchParams ? [...source] : Object.entries(source as object)
    const pairs = entries.flatMap(([name, values]) =>
      [values]
        .flat()
        .filter((value) => typeof value === 'string')
        .map((value) => [name, value.trim()]),
    )
    return `?${new URLSearchParams(pairs).toString()}`
  } catch {
    // The source can't be read: it is `null`, or one of its getters throws.
  }
  return ''
}
