import * as fc from 'fast-check'
import { expect, inject, it, vi } from 'vitest'

import { type Counts, VisitPage, newCounts } from './visitPage.tsx'
import { type Course, courses } from './visitSteps.ts'

/**
 * Tests whole visits in which shopper, app, server and clock act in any order. Shoppers try several
 * times, and edit passwords while a request runs. Answers come late, twice or never. Links change
 * and come back, forms unmount and mount, apps create clients at each render, and languages change.
 * The rules are in visitRules.ts and visitPage.tsx. The test checks them after every step.
 *
 * The title of each test contains its seed. `VISIT_SEED` runs one test with that seed again. Add
 * `VISIT_PATH`, with the path that the failure prints, to run only the visit that failed:
 *
 *     VISIT_SEED=1 VISIT_PATH=0:1 npx vitest run --project unit test/properties/visit
 */
const { VISIT_SEED, VISIT_PATH } = process.env
const { isWhole, seed: firstSeed } = inject('scope')
const testsOfFifty = isWhole ? 20 : 5
const longestCourse = 20
const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const
/**
 * In milliseconds, a hundred times the duration of fifty visits. A visit that ran longer than its
 * test would make the later tests fail as well.
 */
const limit = { timeout: 270_000 }
const seeds = VISIT_SEED
  ? [Number(VISIT_SEED)]
  : Array.from({ length: testsOfFifty }, (_, index) => firstSeed + index)

/** How often each kind of event must occur at least. Most occur four times as often. */
const fewest = 1.25 * testsOfFifty
/** The counts of each test that passed. */
const held: Counts[] = []

it.each(seeds)('follows every rule in any visit (VISIT_SEED=%i)', limit, async (seed) => {
  const counts = newCounts()
  const holds = fc.asyncProperty(courses, async (course) => expectToHold(course, counts))
  await fc.assert(holds, {
    seed,
    numRuns: 50,
    ...(VISIT_PATH && { path: VISIT_PATH }),
    interruptAfterTimeLimit: 240_000,
    markInterruptAsFailure: true,
  })
  if (VISIT_PATH) return
  // The visits did send requests.
  expect(counts.sent).toBeGreaterThan(50)
  expect(counts.unknown).toBeGreaterThan(10)
  held.push(counts)
})

it.skipIf(VISIT_SEED)(
  'covers overlapping requests, links and forms in the tested visits',
  ({ skip }) => {
    skip(held.length < testsOfFifty, 'not all of them were made')
    const sum = (name: keyof Counts) => held.reduce((total, counts) => total + counts[name], 0)
    const names = Object.keys(newCounts()) as (keyof Counts)[]
    const rare = names.filter((name) => sum(name) < fewest)
    expect(rare.map((name) => `${name}: ${sum(name)}`)).toEqual([])
  },
)

async function expectToHold(course: Course, counts: Counts): Promise<void> {
  // The other timers stay real, because React, fast-check and the test itself wait with them.
  vi.useFakeTimers({ toFake: [...timers, 'Date', 'performance'] })
  const page = new VisitPage(course, counts)
  try {
    page.story.push(`A form with ${JSON.stringify({ ...course, steps: undefined })}`)
    await page.mount()
    for (const step of course.steps) {
      if (!step || page.story.length > longestCourse) continue
      page.story.push(step.name)
      // oxlint-disable-next-line no-await-in-loop -- one thing after the other
      if (await step.run(page)) counts.steps++
      else page.story.pop()
    }
    page.story.push('nothing more is answered')
    await page.expectTheEnd()
    await page.leave()
  } finally {
    page.close()
    vi.useRealTimers()
  }
}
