import type { AnswerName } from './answers'

const outcomes = {
  changed: 'Works',
  used: 'Used link',
  lost: 'Connection lost',
  limited: 'Too many tries',
  portal: 'Wi-Fi login page',
  offline: 'Offline',
} as const satisfies Partial<Record<AnswerName, string>>

type Outcome = keyof typeof outcomes

/** Buttons that each show one outcome. */
export function Outcomes({ onPick }: { onPick: (outcome: Outcome) => void }) {
  return (
    <div className="chips" role="group" aria-label="See what happens">
      {Object.entries(outcomes).map(([name, label]) => (
        <button key={name} type="button" onClick={() => onPick(name as Outcome)}>
          {label}
        </button>
      ))}
    </div>
  )
}

/** Waits for the form, fills it in as a shopper would, and submits it. */
export async function submitForm(password: string): Promise<void> {
  const find = (name: string) =>
    document.querySelector<HTMLInputElement>(`.stage input[name=${name}]:not([readonly])`)
  // The form for the new link appears after two frames, or later if its code is still loading.
  for (let frame = 0; frame < 2 || (frame < 120 && !find('password')); frame += 1) await nextFrame()
  for (const name of ['password', 'confirmation']) {
    const input = find(name)
    if (!input) return
    // React ignores a change through the element's own property, so this uses the prototype's.
    Reflect.set(HTMLInputElement.prototype, 'value', password, input)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  find('password')?.form?.requestSubmit()
  document.querySelector('.stage')?.scrollIntoView({ block: 'nearest' })
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
