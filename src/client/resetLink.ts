import { isResetId } from './passwordResetDocument.js'
import type { ResetLink, ResetLinkParams } from './types.js'
import { type Pair, joinParts, splitUrl } from './urlPairs.js'

// Commerce Layer's own names first, then those that storefronts have used.
const knownNames = {
  id: ['customerPasswordResetId', 'id', 'resetId', 'tID'],
  token: ['resetPasswordToken', 'reset_password_token', 'token', 'resetT'],
}

/** What a link can be read from: a URL, its parameters, or a framework's object of parameters. */
export type ResetLinkSource =
  | string
  | URL
  | URLSearchParams
  | { readonly [name: string]: string | readonly string[] | undefined }

/**
 * Reads the reset's id and token from a URL's query and fragment. `null` when either is missing,
 * blank or ambiguous (given twice with two values), or when the id is malformed. Never throws,
 * whatever the source is.
 *
 * Undoes what mail programs do to links (`&amp;`, `%26`, `=3D`).
 *
 * @example
 * readResetLink('/reset?customerPasswordResetId=xYZkjABcde&resetPasswordToken=xhFfkmfybsLx')
 * // { id: 'xYZkjABcde', token: 'xhFfkmfybsLx' }
 */
export function readResetLink(source: ResetLinkSource, params?: ResetLinkParams): ResetLink | null {
  return findLink(toText(source), params)?.link ?? null
}

/**
 * Removes the link's parameters from a URL, for the address bar, where the token must not stay.
 * Also removes copies of its id and token under other known names. Everything else is kept as
 * written; a URL without a link is returned unchanged.
 *
 * @example
 * withoutResetLink('/reset?resetId=xYZkjABcde&resetT=xhFfkmfybsLx&lang=de')
 * // '/reset?lang=de'
 */
export function withoutResetLink(url: string | URL, params?: ResetLinkParams): string {
  const text = String(url)
  const found = findLink(text, params)
  return found ? joinParts(found.parts, (pair) => !found.isOfLink(pair)) : text
}

function findLink(url: string, params: ResetLinkParams | undefined) {
  const names = params ?? {}
  return findIn(url, names, 'as written') ?? findIn(url, names, 'unescaped')
}

function findIn(url: string, params: ResetLinkParams, reading: 'as written' | 'unescaped') {
  const parts = splitUrl(url, reading)
  const pairs = parts.flatMap(({ groups }) => groups.flat())
  const id = onlyValue(pairs, params.id ?? knownNames.id)
  const token = onlyValue(pairs, params.token ?? knownNames.token)
  if (!isResetId(id) || !token) return undefined
  // Quoted-printable writes `=` as `=3D`, in both parameters or in neither.
  const isQuoted = id.startsWith('3D') && token.startsWith('3D')
  const link = isQuoted ? { id: id.slice(2), token: token.slice(2) } : { id, token }
  if (!isResetId(link.id) || !link.token) return undefined

  const isNamed = (name: string | undefined, part: 'id' | 'token') =>
    [params[part] ?? [], knownNames[part]].flat().some((known) => known === name)
  const isOfLink = ({ name, value }: Pair) =>
    (value === id && isNamed(name, 'id')) || (value === token && isNamed(name, 'token'))
  return { parts, link, isOfLink }
}

/**
 * The value of the first name that is present; `undefined` when it is given twice with two values.
 */
function onlyValue(pairs: readonly Pair[], names: string | readonly string[]): string | undefined {
  const name = [names].flat().find((candidate) => pairs.some((pair) => pair.name === candidate))
  if (name === undefined) return undefined
  const values = new Set(pairs.filter((pair) => pair.name === name).map(({ value }) => value))
  return values.size === 1 ? [...values][0] : undefined
}

function toText(source: unknown): string {
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
    // Writes a space as `+`: if the parameters came from a URL, a space in them was a `+` there.
    return `?${new URLSearchParams(pairs).toString()}`
  } catch {
    // Nothing that can be read, such as `null` or a getter that throws.
  }
  return ''
}
