import { type AnswerName, answers } from './answers'
import type { Choices } from './choices'
import { Select, Switch } from './controls'
import { languageNames } from './languages'
import { leakedPassword } from './policies'
import { themes } from './themes'

interface PanelProps {
  readonly answer: AnswerName
  readonly onAnswer: (answer: AnswerName) => void
  readonly choices: Choices
  readonly onChoice: (choice: Partial<Choices>) => void
  readonly onRenew: () => void
}

const labels = Object.fromEntries(
  Object.entries(answers).map(([name, { label }]) => [name, label]),
) as Record<AnswerName, string>
const themeNames = Object.fromEntries(
  Object.keys(themes).map((name) => [name, name[0]?.toUpperCase() + name.slice(1)]),
) as Record<Choices['theme'], string>

/** The switches beside the form. */
export function Panel({ answer, onAnswer, choices, onChoice, onRenew }: PanelProps) {
  return (
    <section className="panel" aria-labelledby="panel">
      <h2 id="panel">Try it</h2>
      <Select
        label="Commerce Layer answers next"
        options={labels}
        value={answer}
        onChange={onAnswer}
      />
      <p className="note">For one answer; the next try is real again.</p>
      <button type="button" className="quiet" onClick={onRenew}>
        Start again with a fresh link
      </button>
      <h3>Looks and language</h3>
      <Select
        label="Theme"
        options={themeNames}
        value={choices.theme}
        onChange={(theme) => onChoice({ theme })}
      />
      <Select
        label="Light or dark"
        options={{ 'light dark': 'As the system', light: 'Light', dark: 'Dark' }}
        value={choices.scheme}
        onChange={(scheme) => onChoice({ scheme })}
      />
      <Select
        label="Language"
        isInOwnLanguage
        options={languageNames}
        value={choices.language}
        onChange={(language) => onChoice({ language })}
      />
      <h3>Passwords</h3>
      <Select
        label="Rules"
        options={{ default: '8 characters', list: '12 characters, one more rule' }}
        value={choices.policy}
        onChange={(policy) => onChoice({ policy })}
      />
      <Switch
        label="Strength meter"
        checked={choices.strength}
        onChange={(strength) => onChoice({ strength })}
      />
      <Switch
        label="Breach check"
        note={`Knows “${leakedPassword}” here.`}
        checked={choices.breachCheck}
        onChange={(breachCheck) => onChoice({ breachCheck })}
      />
    </section>
  )
}
