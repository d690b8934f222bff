import { useId } from 'react'

interface SelectProps<TName extends string> {
  readonly label: string
  readonly options: Readonly<Record<TName, string>>
  /** Whether each option is a language's tag, and its text is in this language. */
  readonly isInOwnLanguage?: boolean
  readonly value: TName
  readonly onChange: (value: TName) => void
}

export function Select<TName extends string>({
  label,
  options,
  isInOwnLanguage = false,
  value,
  onChange,
}: SelectProps<TName>) {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as TName)}>
        {Object.entries<string>(options).map(([name, text]) => (
          <option key={name} value={name} lang={isInOwnLanguage ? name : undefined}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly note?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Switch({ label, note, checked, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="switch">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={note && `${id}-note`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {note !== undefined && (
        <span id={`${id}-note`} className="note">
          {note}
        </span>
      )}
    </div>
  )
}
