import type { ResetLink } from '../client/PasswordResetClient.js'
import { readResetLink } from '../client/readResetLink.js'
import { readPath, returnToName } from '../client/readReturnTo.js'
import { ownProperties, toText } from '../client/untrusted.js'
import { findLocale } from '../locales/findLocale.js'
import { languageTag } from '../messages/languageTag.js'
import { readUrl, requireOption } from './requireOption.js'

/**
 * What a reset request said about itself, kept as `metadata.password_reset` of the reset. The
 * holder of a link can write metadata, so each fact is checked again at every reading.
 */
export interface RequestFacts {
  /** One of the names in `storefronts`. */
  readonly storefront?: string
  /** The language of the page that asked, a BCP 47 tag. */
  readonly locale?: string
  /** The path where the shopper was, as `readReturnTo` takes it. Only for links. */
  readonly returnTo?: string
}

/** How the link in the mail is made. */
export interface ResetUrlOptions {
  /**
   * The page with `<ResetPasswordForm>`; https, http for loopback. Never taken from a request,
   * because a forged `Host` would send the token to another server. Its path may contain
   * `{locale}`.
   */
  resetUrl: string
  /**
   * The same page of other shops of this organization, by the name that `fields.storefront` gives.
   * Unknown names get `resetUrl`.
   */
  storefronts?: Readonly<Record<string, string>> | undefined
  /**
   * What `{locale}` may become: the best match for the language of the page that asked (`it` for
   * `it-IT`), else the first. Required with `{locale}`.
   */
  locales?: readonly string[] | undefined
  /** Names of the parameters. @default customerPasswordResetId and resetPasswordToken */
  params?: { id: string; token: string } | undefined
  /** Where the parameters are. A fragment reaches no server and no Referer. @default 'query' */
  place?: 'query' | 'fragment' | undefined
}

/** The pages that a link can lead to. */
export interface ResetPages {
  readonly origins: readonly string[]
  /** Makes the URL in the mail. The page is chosen by name: no part of it comes from a request. */
  readonly toUrl: (link: ResetLink, facts: RequestFacts) => string
  readonly isStorefront: (name: string) => boolean
}

/** Commerce Layer's own names, which the reset page reads without being told. */
const ownNames = { id: 'customerPasswordResetId', token: 'resetPasswordToken' }

/**
 * Reads how the link is made.
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
    // The id goes last, because programs that turn text into links drop a final `-`, `_` or `.`,
    // and a token may end with one.
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

/** Reads what a request, a job or the reset's metadata says, and drops whatever is invalid. */
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

/** Whether a text can be a storefront's name, for code that doesn't have the table. */
export function isStorefrontName(name: string): boolean {
  return name !== '' && name.length <= 64 && !/\p{C}/u.test(name)
}

/** `{locale}`, as it stands in a URL's path. */
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

/** Whether language and script are the same: for a reader of `en`, `en-GB` is closer than `it`. */
function isReadAlike(tag: string, other: string): boolean {
  const [one, two] = [tag, other].map((each) => new Intl.Locale(each).maximize())
  return one?.language === two?.language && one?.script === two?.script
}
