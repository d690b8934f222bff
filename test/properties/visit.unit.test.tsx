import * as fc from 'fast-check'
import { expect, inject, it, vi } from 'vitest'

import { type Counts, VisitPage, newCounts } from './visitPage.tsx'
import { type Course, courses } from './visitSteps.ts'

/**
 * Whole visits, in whatever order shopper, app, server and clock do what they can do: several tries
 * with answers that come late, twice or never, links that change and come back, forms that go and
 * come. The rules are in visitRules.ts and visitPage.tsx; they are checked after every step.
 *
 * The title of each test has its seed. `VISIT_SEED` runs one test with that seed again, and with
 * `VISIT_PATH` only the course whose path the failure names:
 *
 *     VISIT_SEED=1 VISIT_PATH=0:1 npx vitest run --project unit test/properties/visit
 */
const { VISIT_SEED, VISIT_PATH } = process.env
const { isWhole, seed: firstSeed } = inject('scope')
const testsOfFifty = isWhole ? 20 : 5
const longestCourse = 20
const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const
/**
 * Milliseconds: a hundred times what fifty courses take. A course that outlives its test would make
 * the tests after it fail, too.
 */
const limit = { timeout: 270_000 }
const seeds = VISIT_SEED
  ? [Number(VISIT_SEED)]
  : Array.from({ length: testsOfFifty }, (_, index) => firstSeed + index)

/** The fewest times that each kind of event must occur; usually it is four times as many. */
const fewest = 1.25 * testsOfFifty
/** The counts of each test that passed. */
const held: Counts[] = []

it.each(seeds)(
  'a visit follows every rule, whatever happens (VISIT_SEED=%i)',
  limit,
  async (seed) => {
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
    // The courses did do something.
    expect(counts.sent).toBeGreaterThan(50)
    expect(counts.unknown).toBeGreaterThan(10)
    held.push(counts)
  },
)

it.skipIf(VISIT_SEED)('the visits include overlapping requests, links and forms', ({ skip }) => {
  skip(held.length < testsOfFifty, 'not all of them were made')
  const sum = (name: keyof Counts) => held.reduce((total, counts) => total + counts[name], 0)
  const names = Object.keys(newCounts()) as (keyof Counts)[]
  const rare = names.filter((name) => sum(name) < fewest)
  expect(rare.map((name) => `${name}: ${sum(name)}`)).toEqual([])
})

async function expectToHold(course: Course, counts: Counts): Promise<void> {
  // React, fast-check and the test itself wait with the other timers, which stay real.
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
