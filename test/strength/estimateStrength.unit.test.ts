// @vitest-environment node
import { readFileSync } from 'node:fs'

import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import { estimateStrength } from 'commercelayer-password-reset/strength'
import { expect, it } from 'vitest'

const passwords = readFileSync(new URL('passwords.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))

/** Spearman's rank correlation. Equal values share a rank. */
function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const rank = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b)
    return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
  }
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const center = (values: readonly number[]) => values.map((value) => value - mean(values))
  const [a, b] = [center(rank(one)), center(rank(other))]
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

it('ranks 200 passwords like zxcvbn, better than a ranking by length and character classes', () => {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  })
  expect(passwords).toHaveLength(200)
  const guesses = passwords.map((password) => zxcvbn.check(password).guessesLog10)
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/]
  const byClasses = passwords.map(
    (password) => password.length * classes.filter((each) => each.test(password)).length,
  )

  const ours = rankCorrelation(
    passwords.map((password) => estimateStrength(password).score),
    guesses,
  )
  expect(ours).toBeGreaterThan(0.9)
  expect(ours).toBeGreaterThan(rankCorrelation(byClasses, guesses) + 0.1)
})

it.each([
  ['password', 0, ['common']],
  ['P@ssw0rd', 0, ['common']],
  ['drowssap', 0, ['common']],
  ['abcdefgh', 0, ['sequence']],
  ['13579135', 1, ['sequence']],
  ['qwertzuiop', 0, ['keyboard']],
  ['1qaz2wsx', 0, ['keyboard']],
  ['aaaaaaaa', 0, ['repeat']],
  ['1985-04-12', 1, ['date']],
  ['24.12.2023', 1, ['date']],
  ['Summer2024', 1, ['common', 'date']],
  ['fernway77', 2, ['longer']],
  ['kq7vw', 1, ['longer']],
  ['tulip anvil maroon gospel', 4, []],
  ['k7Rq2xPz', 3, []],
  ['Xk29!pQz7#Lm', 4, []],
])('gives %s the score %i', (password, score, hints) => {
  expect(estimateStrength(password)).toEqual({ score, hints })
})

it('gives a name from the shopper’s email address the score 0', () => {
  const userInputs = ['berta.wolkenstein@example.com']
  expect(estimateStrength('Wolkenstein', { userInputs })).toEqual({ score: 0, hints: ['personal'] })
  expect(estimateStrength('Wolkenstein').score).toBeGreaterThan(0)
  expect(
    estimateStrength('wolkenstein', { userInputs: ['Berta.Wolkenstein@Example.com'] }),
  ).toEqual({
    score: 0,
    hints: ['personal'],
  })
})

it.each([
  '',
  ' ',
  '\0',
  '\ud800',
  '👨‍👩‍👧‍👦',
  '__proto__',
  'constructor',
  '(((((((((',
  'x'.repeat(1_000_000),
  'ab'.repeat(100_000),
])('estimates any input within 200 ms: row %#', (password) => {
  const started = process.cpuUsage()
  const { score } = estimateStrength(password)
  expect([0, 1, 2, 3, 4]).toContain(score)
  const { user, system } = process.cpuUsage(started)
  // The test measures CPU time, because other programs may use the processor.
  expect((user + system) / 1000).toBeLessThan(200)
})
