import type { ResetLink } from '../client/PasswordResetClient.js'
import { readResetLink } from '../client/readResetLink.js'
import { readPath, returnToName } from '../client/readReturnTo.js'
import { ownProperties, toText } from '../client/untrusted.js'
import { findLocale } from '../locales/findLocale.js'
import { languageTag } from '../messages/languageTag.js'
import { readUrl, requireOption } from './requireOption.js'

/**
 * Facts about a reset request, stored in the reset's `metadata.password_reset`. Anyone who has the
 * link can change metadata, so the facts are checked each time they are read.
 */
export interface RequestFacts {
  /** A name from the option `storefronts`. */
  readonly storefront?: string
  /** The language of the page that sent the request, as a BCP 47 tag. */
  readonly locale?: string
  /**
   * The path of the page from which the shopper came, in a form that `readReturnTo` accepts. Use it
   * only for links, because anyone can put a path into a request.
   */
  readonly returnTo?: string
}

/** Options for building the link in the email. */
export interface ResetUrlOptions {
  /**
   * The URL of the page with `<ResetPasswordForm>`: https, or http for loopback. It is never taken
   * from a request, because a forged `Host` would send the token to a different server. Its path
   * may contain `{locale}`.
   */
  resetUrl: string
  /**
   * The reset pages of the organization's other shops: each shop's name, with the URL of its page.
   * A request names its shop in `fields.storefront`. If the name is unknown, the link leads to
   * `resetUrl`.
   */
  storefronts?: Readonly<Record<string, string>> | undefined
  /**
   * The values that can replace `{locale}`. The link gets the best match for the language of the
   * page that sent the request, e.g. `it` for `it-IT`. If no value matches, the link gets the first
   * value. Required if a URL contains `{locale}`.
   */
  locales?: readonly string[] | undefined
  /**
   * The names of the URL parameters for the reset's id and token.
   *
   * @default customerPasswordResetId and resetPasswordToken
   */
  params?: { id: string; token: string } | undefined
  /**
   * The part of the URL that contains the link's parameters. Browsers don't send a fragment to
   * servers, not even in `Referer`. @default 'query'
   */
  place?: 'query' | 'fragment' | undefined
}

/** The pages that a link can lead to. */
export interface ResetPages {
  readonly origins: readonly string[]
  /**
   * Builds the URL for the email. A request can only choose the page's name; the page's URL comes
   * from the options.
   */
  readonly toUrl: (link: ResetLink, facts: RequestFacts) => string
  readonly isStorefront: (name: string) => boolean
}

/** Commerce Layer's own parameter names, which the reset page reads by default. */
const ownNames = { id: 'customerPasswordResetId', token: 'resetPasswordToken' }

/**
 * Reads the options for the link, and returns the pages to which the link can lead.
 *
 * @throws {TypeError} naming the invalid option
 */
export function readResetPages(options: ResetUrlOptions): ResetPages {
  const { params = ownNames, place = 'query', resetUrl, storefronts = {} } = options
  requireOption(place === 'query' || place === 'fragment', 'place', "'query' or 'fragment'")
  const isTable = Object.prototype.toString.call(storefronts) === '[object Object]'
  requireOption(isTable, 'storefronts', 'an object with a URL for each name')
  const others = Object.entries(storefronts).map(([name, url]) => {
    requireOption(isStorefrontName(name), 'storefronts', 'an object with names that can be printed')
    return [name, readPage(url, `storefronts.${name}`, place)] as const
  })
  const own = readPage(resetUrl, 'resetUrl', place)
  const pages = [own, ...others.map(([, page]) => page)]
  const byName = new Map(others)
  const toLocale = readLocales(options.locales, pages.some(hasLocale))

  const toPageUrl = (page: URL, { id, token }: ResetLink, { locale, returnTo }: RequestFacts) => {
    const url = new URL(page)
    url.pathname = url.pathname.replaceAll(localeMark, toLocale(locale))
    const parameters = place === 'query' ? url.searchParams : new URLSearchParams()
    parameters.delete(params.id)
    if (returnTo !== undefined) parameters.set(returnToName, returnTo)
    parameters.set(params.token, token)
    // The id goes last, because mail programs drop a `-`, `_` or `.` at the end of a URL, and a
    // token may end with one of them.
    parameters.set(params.id, id)
    if (place === 'fragment') url.hash = parameters.toString()
    return url.href
  }
  const isReadable = pages.every((page) => {
    const url = toPageUrl(page, { id: 'an-id', token: 'a-token' }, { returnTo: '/a-path' })
    const link = readResetLink(url, params)
    return link?.id === 'an-id' && link.token === 'a-token'
  })
  requireOption(isReadable, 'params', 'two names that the reset page can tell apart')
  return {
    origins: [...new Set(pages.map(({ origin }) => origin))],
    toUrl: (link, facts) => toPageUrl(byName.get(facts.storefront ?? '') ?? own, link, facts),
    isStorefront: (name) => byName.has(name),
  }
}

/** Reads the facts from a request, a job or a reset's metadata, and drops every invalid fact. */
export function readFacts(source: unknown, isStorefront: (name: string) => boolean): RequestFacts {
  const given = ownProperties(source)
  const storefront = toText(given.storefront)
  const locale = toText(given.locale)
  const tag = locale !== '' && locale.length <= 35 ? languageTag(locale) : undefined
  const returnTo = readPath(given.returnTo)
  return {
    ...(isStorefront(storefront) && { storefront }),
    ...(tag !== undefined && { locale: tag }),
    ...(returnTo !== undefined && { returnTo }),
  }
}

/**
 * Whether a text has the format of a storefront's name. Use it where the option `storefronts` isn't
 * known.
 */
export function isStorefrontName(name: string): boolean {
  return name !== '' && name.length <= 64 && !/\p{C}/u.test(name)
}

/** `{locale}`, as `URL` encodes it in a path. */
const localeMark = '%7Blocale%7D'

const hasLocale = ({ pathname }: URL) => pathname.includes(localeMark)

function readPage(value: unknown, name: string, place: 'query' | 'fragment'): URL {
  const url = readUrl(value, name)
  requireOption(place === 'query' || url.hash === '', name, 'without a fragment of its own')
  const isElsewhere = /[{}]/.test(url.host + url.search + url.hash)
  const isOther = /%7[bd]/i.test(url.pathname.replaceAll(localeMark, ''))
  requireOption(!isElsewhere && !isOther, name, 'without braces, but for `{locale}` in its path')
  return url
}

function readLocales(given: unknown, isRequired: boolean): (wanted?: string) => string {
  const locales: readonly unknown[] = Array.isArray(given) ? given : []
  const tags = new Map(locales.map((each) => [languageTag(toText(each)), toText(each)]))
  const isList = locales.length > 0 && !tags.has(undefined)
  const isValid = isList || (given === undefined && !isRequired)
  const rule = "a list of language tags like 'it' or 'en-GB', as `{locale}` needs it"
  requireOption(isValid, 'locales', rule)
  const names = [...tags.keys()].map(String)
  const findBest = (wanted: string) =>
    findLocale([wanted], new Set(names)) ?? names.find((name) => isReadAlike(name, wanted))
  return (wanted) => tags.get((wanted && findBest(wanted)) || names[0]) ?? ''
}

/**
 * Whether two tags have the same language and script. Because of this check, a reader of `en` gets
 * `en-GB` rather than the first locale in the list, such as `it`.
 */
function isReadAlike(tag: string, other: string): boolean {
  const [one, two] = [tag, other].map((each) => new Intl.Locale(each).maximize())
  return one?.language === two?.language && one?.script === two?.script
}
