import 'commercelayer-password-reset/styles.css'
import { render, waitFor } from '@testing-library/react'
import { PasswordStrengthMeter, type PasswordStrength } from 'commercelayer-password-reset/strength'
import type { PasswordStrengthMessages } from 'commercelayer-password-reset/strength'
import { expect, inject, it } from 'vitest'
import { page } from 'vitest/browser'

import { sample } from '../support/sample.ts'
import { isRepresentative, locales } from './readLocales.ts'

/** Every level and every hint. The meter takes its space at the first key, and keeps its height. */
const strengths: readonly PasswordStrength[] = [
  ...([0, 1, 2, 3, 4] as const).map((score) => ({ score, hints: [] })),
  ...(['common', 'personal', 'sequence', 'repeat', 'date', 'longer'] as const).map((code) => ({
    score: 0 as const,
    hints: [code],
  })),
]

async function openMeters(messages: PasswordStrengthMessages, css: string) {
  const { container } = render(
    <div lang={messages.locale} data-part="root" data-status="editing">
      <style>{`[data-part=root] { ${css} }`}</style>
      {strengths.map((strength, index) => (
        <PasswordStrengthMeter
          // The order of the meters never changes.
          key={index}
          messages={messages}
          estimator={() => strength}
          field={{
            subscribe(listener) {
              listener('typed')
              return () => {}
            },
          }}
        />
      ))}
    </div>,
  )
  await waitFor(() =>
    expect(container.querySelectorAll('[data-score]')).toHaveLength(strengths.length),
  )
  return Array.from(container.querySelectorAll('[data-part=strength]'))
}

/** The widths at which the meter's height depends on its sentence. */
async function findJumps(messages: PasswordStrengthMessages, css: string): Promise<number[]> {
  const meters = await openMeters(messages, css)
  const found: number[] = []
  for (const width of [320, 400, 1024]) {
    await page.viewport(width, 800)
    const heights = meters.map((meter) => meter.getBoundingClientRect().height)
    if (new Set(heights).size > 1) found.push(width)
  }
  return found
}

const some = sample([...locales], inject('scope'), {
  count: 6,
  always: ([tag]) => isRepresentative(tag),
})

it.each(some)(
  'the strength meter in %s moves no other element while the shopper types',
  async (_tag, { strength }) => {
    for (const css of ['font: 16px sans-serif', 'font: 20px serif; letter-spacing: 0.12em'])
      expect(await findJumps(strength, css)).toEqual([])
  },
)

it('(control) flags a strength meter that reserves no space', async () => {
  const { strength } = locales.get('en')!
  const css = 'font: 16px sans-serif } [data-candidate] { display: none'
  expect(await findJumps(strength, css)).toEqual([320, 400, 1024])
})
