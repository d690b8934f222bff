/** A header may have thousands of languages, and each takes time to read. */
const maxLanguages = 50

/**
 * The best of our languages for a list of what the shopper reads, in order of preference. Each may
 * be a BCP 47 tag, or an `Accept-Language` header. `undefined` when there is none.
 */
export function findLocale(languages: readonly unknown[], ours: ReadonlySet<string>) {
  return languages
    .filter((each) => typeof each === 'string')
    .flatMap(readAcceptLanguage)
    .slice(0, maxLanguages)
    .map((tag) => matchTag(tag, ours))
    .find((tag) => tag !== undefined)
}

/** `de;q=0.5, fr` is `['fr', 'de']`. A weight of 0 means “not this one”. */
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
      // The list is our own, and `toSorted` is younger than the browsers that we build for.
      // oxlint-disable-next-line unicorn/no-array-sort
      .sort((a, b) => b.weight - a.weight)
      .map(({ tag }) => tag)
  )
}

/** From the closest to the farthest: `es-MX` is tried as itself, `es-419` and `es`. */
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
  // Somebody who asks for Hindi in Latin letters (`hi-Latn`) may not read any others.
  return candidates.find((each) => ours.has(each) && readTag(each)?.script === script)
}

/** Latin America (CLDR). */
const latinAmerica = new Set(
  'AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE 419'.split(' '),
)

function nearbyRegion(language: string, region: string): string {
  if (language === 'es') return latinAmerica.has(region) ? 'es-419' : 'es'
  // A bare `pt` most likely means Brazil. All other regions write as in Portugal.
  if (language === 'pt') return 'pt-PT'
  return language
}

/**
 * Languages whose readers can read another one of ours. Norwegian is mostly written in Bokmål,
 * which readers of Nynorsk know, and Cantonese speakers write Chinese.
 */
const readAs: Record<string, string> = { no: 'nb', nn: 'nb', yue: 'zh' }

/** The likely script and region are added. Wrong tags have neither, except the `_` of `de_AT`. */
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
