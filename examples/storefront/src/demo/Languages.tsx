import { type Language, languageNames } from './languages'

const offered = ['en', 'ar', 'ja', 'de'] as const satisfies readonly Language[]

interface LanguagesProps {
  readonly language: Language
  readonly onPick: (language: Language) => void
}

/** Four languages with one button each. The panel offers all languages. */
export function Languages({ language, onPick }: LanguagesProps) {
  return (
    <div className="chips" role="group" aria-label="Read it in">
      {offered.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => onPick(tag)}
        >
          {languageNames[tag]}
        </button>
      ))}
    </div>
  )
}
