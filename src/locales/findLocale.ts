/**
 * Only this many languages are read, because a header may list thousands and reading each takes
 * time.
 */
const maxLanguages = 50

/**
 * Finds the language in `ours` that suits the shopper best. `languages` are in order of preference.
 * Each item may be a BCP 47 tag or an `Accept-Language` header. Returns `undefined` when no
 * language fits.
 */
export function findLocale(languages: readonly unknown[], ours: ReadonlySet<string>) {
  return languages
    .filter((each) => typeof each === 'string')
    .flatMap(readAcceptLanguage)
    .slice(0, maxLanguages)
    .map((tag) => matchTag(tag, ours))
    .find((tag) => tag !== undefined)
}

/**
 * Reads a header into a list of tags: `de;q=0.5, fr` becomes `['fr', 'de']`. A language with a
 * weight of 0 is left out.
 */
function readAcceptLanguage(header: string): string[] {
  return (
    header
      .split(',')
      .map((range) => {
        const [tag = '', ...parameters] = range.split(';').map((text) => text.trim())
        const weight = parameters.find((text) => /^q=/i.test(text))?.slice(2)
        return { tag, weight: weight === undefined ? 1 : Number.parseFloat(weight) }
      })
      .filter(({ weight }) => weight > 0)
      // `sort` changes only an array that was made here. The oldest browsers that we support don't
      // have `toSorted`.
      // oxlint-disable-next-line unicorn/no-array-sort
      .sort((a, b) => b.weight - a.weight)
      .map(({ tag }) => tag)
  )
}

/** Finds the closest match. For `es-MX`, it tries `es-MX` first, then `es-419`, then `es`. */
function matchTag(tag: string, ours: ReadonlySet<string>): string | undefined {
  const wanted = readTag(tag)
  if (!wanted) return undefined
  const { language, script, region } = wanted
  const candidates = [
    `${language}-${region}`,
    nearbyRegion(language, region),
    `${language}-${script}`,
    language,
  ]
  // The script must be the same: a reader of Hindi in Latin letters (`hi-Latn`) may be unable to
  // read Devanagari.
  return candidates.find((each) => ours.has(each) && readTag(each)?.script === script)
}

/** The regions of Latin America (CLDR). */
const latinAmerica = new Set(
  'AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE 419'.split(' '),
)

function nearbyRegion(language: string, region: string): string {
  if (language === 'es') return latinAmerica.has(region) ? 'es-419' : 'es'
  // `readTag` reads a bare `pt` as `pt-BR`, so `pt-BR` is tried first. All other regions use the
  // spelling of Portugal.
  if (language === 'pt') return 'pt-PT'
  return language
}

/**
 * Maps a language that we lack to a language that its readers can also read. Norwegian (`no`) is
 * mostly written in Bokmål, which readers of Nynorsk know. Cantonese speakers write Chinese.
 */
const readAs: Record<string, string> = { no: 'nb', nn: 'nb', yue: 'zh' }

/**
 * Reads a tag, and adds its likely script and region. Accepts the `_` in `de_AT`. Returns
 * `undefined` for an invalid tag.
 */
function readTag(tag: string) {
  try {
    const {
      language,
      script = '',
      region = '',
    } = new Intl.Locale(tag.replaceAll('_', '-')).maximize()
    return { language: readAs[language] ?? language, script, region }
  } catch {
    return undefined
  }
}
