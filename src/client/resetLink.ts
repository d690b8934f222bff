import { isResetId } from './passwordResetDocument.js'
import type { ResetLink, ResetLinkParams } from './types.js'

const defaults = {
  // Commerce Layer's own names first, then those that storefronts have used.
  id: ['customerPasswordResetId', 'id', 'resetId', 'tID'],
  token: ['resetPasswordToken', 'reset_password_token', 'token', 'resetT'],
}

/**
 * Reads query, then fragment. `null` when either part is missing, blank, ambiguous (given twice
 * with two values) or can't be an id. Never throws, whatever the URL is.
 *
 * @example
 * readResetLink('/reset?customerPasswordResetId=xYZkjABcde&resetPasswordToken=xhFfkmfybsLx')
 * // { id: 'xYZkjABcde', token: 'xhFfkmfybsLx' }
 */
export function readResetLink(url: string | URL, params?: ResetLinkParams): ResetLink | null {
  const found = findParams(String(url), params)
  const [id, token] = [onlyValue(found.id), onlyValue(found.token)]
  return isResetId(id) && token ? { id, token } : null
}

/**
 * The same URL without the link's parameters, for the address bar, where the token must not stay.
 * All else is kept to the letter.
 *
 * @example
 * withoutResetLink('/reset?resetId=xYZkjABcde&resetT=xhFfkmfybsLx&lang=de')
 * // '/reset?lang=de'
 */
export function withoutResetLink(url: string | URL, params?: ResetLinkParams): string {
  const found = findParams(String(url), params)
  const isLink = (pair: Pair) => found.id.includes(pair) || found.token.includes(pair)
  return found.parts
    .map(({ prefix, pairs }) =>
      join(
        prefix,
        pairs,
        pairs.filter((pair) => !isLink(pair)),
      ),
    )
    .join('')
}

/** One `name=value` of a URL, as written. */
interface Pair {
  readonly text: string
  readonly name: string | undefined
  readonly value: string | undefined
}

/** A stretch of the URL: what stands before its parameters, and the parameters. */
interface Part {
  readonly prefix: string
  readonly pairs: readonly Pair[]
}

function findParams(url: string, params: ResetLinkParams | undefined) {
  const [beforeHash, hash] = splitOnce(url, '#')
  const [path, query] = splitOnce(beforeHash, '?')
  const parts = [toBarePart(path), toPart('?', query), ...toFragmentParts(hash)]
  const find = (names: string | readonly string[]) => {
    const all = parts.flatMap(({ pairs }) => pairs)
    const name = [names].flat().find((candidate) => all.some((pair) => pair.name === candidate))
    return all.filter((pair) => name !== undefined && pair.name === name)
  }
  return {
    parts,
    id: find(params?.id ?? defaults.id),
    token: find(params?.token ?? defaults.token),
  }
}

/**
 * A fragment is parameters (`#id=…`), a path of a hash router (`#/reset?id=…`), or just a name.
 */
function toFragmentParts(hash: string | undefined): Part[] {
  if (hash === undefined) return []
  const [path, query] = splitOnce(hash, '?')
  return query === undefined ? [toPart('#', hash)] : [toBarePart(`#${path}`), toPart('?', query)]
}

function toPart(prefix: string, text: string | undefined): Part {
  return text === undefined ? toBarePart('') : { prefix, pairs: text.split('&').map(toPair) }
}

function toBarePart(prefix: string): Part {
  return { prefix, pairs: [] }
}

function toPair(text: string): Pair {
  const [name, value = ''] = splitOnce(text, '=')
  return { text, name: decode(name), value: decode(value) }
}

function join(prefix: string, before: readonly Pair[], kept: readonly Pair[]): string {
  return before.length > 0 && kept.length === 0
    ? ''
    : prefix + kept.map(({ text }) => text).join('&')
}

/**
 * The value that all agree on. Mail programs add what ends a sentence or wraps a link; nothing
 * within is touched.
 */
function onlyValue(pairs: readonly Pair[]): string | undefined {
  const values = new Set(pairs.map(({ value }) => value?.trim().replace(/[.,;>)\]]+$/, '')))
  return values.size === 1 ? [...values][0] : undefined
}

/** Not `URLSearchParams`: it turns a `+` in a token into a space. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A broken escape is no name and no value of ours.
  }
  return undefined
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
