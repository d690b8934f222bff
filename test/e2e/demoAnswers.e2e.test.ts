import { en } from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

import { type AnswerName, answers } from '../../examples/storefront/src/demo/answers.ts'
import { errorKinds } from '../support/errorKinds.ts'
import { choose, form, openDemo, page, setPassword, storefront, text } from '../support/openDemo.ts'
import { problem } from '../support/sentence.ts'

openDemo()

const shown = {
  changed: en.successTitle,
  used: en.rejectedLinkTitle,
  gone: en.rejectedLinkTitle,
  short: 'Use at least 32 characters.',
  attribute: problem('rejected', 'notChanged'),
  unauthorized: problem('unauthorized', 'notChanged'),
  limited: 'You can try again in',
  refused: problem('rejected', 'notChanged'),
  server: problem('rejected', 'maybeChanged'),
  portal: problem('rejected', 'maybeChanged'),
  timeout: problem('timeout', 'maybeChanged'),
  offline: problem('offline', 'notChanged'),
  broken: problem('network', 'maybeChanged'),
  lost: problem('network', 'maybeChanged'),
} satisfies Record<AnswerName, string>

it.each(Object.entries(shown))(
  'shows the right screen after the answer “%s”',
  async (name, sentence) => {
    await choose('Commerce Layer answers next', name)
    await setPassword()
    await form().getByText(sentence).waitFor({ timeout: 15_000 })
    // The choice applies to one answer only, so the next try succeeds.
    expect(await page.getByLabel('Commerce Layer answers next').inputValue()).toBe('changed')
    await expect.poll(() => text('answer')).not.toContain('Waiting')
  },
)

it('offers an answer for every kind of error that Commerce Layer can cause', () => {
  const made = new Set<string>(Object.values(answers).map(({ kind }) => kind))
  const byThePageItself = ['aborted', 'in-flight', 'configuration']
  expect(errorKinds.filter((kind) => !made.has(kind))).toEqual(byThePageItself)
})

it('changes the password even when the answer is lost', async () => {
  await choose('Commerce Layer answers next', 'lost')
  await setPassword('lost on the way back')
  await form().getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Password', { exact: true }).fill('lost on the way back')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor()
  expect(page.url()).toBe(`${storefront.url}/account`)
})

it('shows the form with a fresh link after “Start again” or a newly chosen answer', async () => {
  const title = () => form().locator('[data-part=title]').textContent()
  await setPassword()
  await expect.poll(title).toBe(en.successTitle)
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect.poll(title).toBe(en.title)
  await setPassword()
  await expect.poll(title).toBe(en.successTitle)
  await choose('Commerce Layer answers next', 'server')
  await expect.poll(title).toBe(en.title)
})
