import * as fc from 'fast-check'

import { errorKinds } from '../support/errorKinds.ts'
import {
  type Answer,
  type PageCourse,
  type PageOptions,
  type VisitPage,
  type Writer,
} from './visitPage.tsx'

/** One action of shopper, app, server or clock. Its name becomes a line of the story. */
interface Step {
  readonly name: string
  /** Returns `false` when the step can't be done. */
  readonly run: (page: VisitPage) => Promise<boolean>
  readonly toString: () => string
}

export interface Course extends PageCourse {
  /** Impossible steps are skipped. fast-check sets `null` when it shortens a failing visit. */
  readonly steps: readonly (Step | null)[]
}

const step = (name: string, run: Step['run']): Step => ({ name, run, toString: () => name })

const outcomes = ['not-applied', 'unknown', 'not-applied-or-already-used'] as const

const plainAnswers = fc.constantFrom<Answer>(
  ...errorKinds.map((kind) => ({ with: kind })),
  { with: 'rate-limited', retryAfter: 3_000 },
  { with: 'network' },
  { with: 'server' },
  { with: 'another document' },
  { with: 'a TypeError' },
)
/** Answers that only a custom client or `classify` may cause. */
const oddAnswers = fc.record({
  with: fc.constantFrom(...errorKinds),
  outcome: fc.constantFrom(...outcomes),
})
const answers: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 6, arbitrary: plainAnswers },
  { weight: 3, arbitrary: oddAnswers },
  { weight: 1, arbitrary: fc.constant<Answer>({ with: 'success' }) },
)
const describe = (answer: Answer) => {
  const isOdd = 'outcome' in answer && answer.outcome
  return isOdd ? `${answer.with} (${answer.outcome})` : answer.with
}

type LinkValue = PageOptions['link']
const linkValues = fc.constantFrom<LinkValue>('A', 'B', 'C', 'A', 'B', null, undefined)
const policies = fc.constantFrom<PageOptions['policy']>(
  'default',
  'default',
  'default',
  'longer',
  'schema',
  'slow schema',
  'slow check',
  'both slow',
)
const mostly = fc.constantFrom(true, true, true, false)

const options: fc.Arbitrary<PageOptions> = fc.record({
  link: fc.constantFrom<LinkValue>('A', 'A', 'A', 'A', undefined, null),
  policy: policies,
  confirmation: mostly,
  signIn: mostly,
  newLinkPage: fc.constantFrom(false, false, true),
  newLinkInPlace: mostly,
  callbacks: fc.constantFrom('silent', 'silent', 'throwing', 'none'),
  email: fc.boolean(),
  attributes: fc.boolean(),
  newClients: fc.boolean(),
  language: fc.constantFrom('English', 'English', 'marked'),
})

const typed = fc.constantFrom('valid', 'valid', 'short', 'mismatch')
const writers = fc.constantFrom<Writer>('shopper', 'shopper', 'shopper', 'manager', 'script')
const typing = fc
  .tuple(typed, writers)
  .map(([what, by]) =>
    step(`the ${by} writes what is ${what}`, async (page) => page.type(what, by)),
  )

const writing = typed.map((what) =>
  step(`try, and a password manager then writes what is ${what}`, async (page) => {
    return (await page.type('valid')) && (await page.submit()) && page.type(what, 'manager')
  }),
)

const correcting = typed.map((what) =>
  step(`submit what is valid, and then type what is ${what}`, async (page) => {
    return (await page.type('valid')) && (await page.submit()) && page.type(what)
  }),
)

const submitting = fc.constantFrom(1, 2, 3).map((times) => {
  const name = times > 1 ? `submit, ${times} times in a tick` : 'submit'
  return step(name, async (page) => page.submit(times))
})

const trying = fc.constantFrom(1, 1, 3).map((times) =>
  step(`type what is valid and submit${times > 1 ? ' thrice' : ''}`, async (page) => {
    return (await page.type('valid')) && page.submit(times)
  }),
)

const tryingAnswered = answers.map((answer) => {
  const name = `try, and be answered at once with ${describe(answer)}`
  return step(name, async (page) => page.submitAnswered(answer))
})

/** Answers any pending request, most often the last one. */
const answering = fc
  .record({
    answer: answers,
    back: fc.constantFrom(0, 0, 1, 2),
    isDoubled: fc.constantFrom(false, false, true),
  })
  .map(({ answer, back, isDoubled }) => {
    const name = `answer ${describe(answer)}${isDoubled ? ', twice' : ''}`
    return step(name, async (page) => {
      const waiting = page.knowledge.unanswered().toReversed()
      const request = waiting[back % waiting.length]
      if (!request) return false
      await page.answer(request, answer, isDoubled)
      return true
    })
  })

const going = linkValues.map((link) =>
  step(`the link becomes ${link}`, async (page) => {
    return page.options.link !== link && page.giveOptions({ link })
  }),
)

/** After these steps, answers are late or belong to a different link. */
const losing = fc.constantFrom(11, 30, 30).map((seconds) =>
  step(`try, and hear nothing for ${seconds} seconds`, async (page) => {
    return (await page.type('valid')) && (await page.submit()) && page.wait(seconds * 1_000)
  }),
)
const leavingBehind = linkValues.map((link) =>
  step(`try, and the link becomes ${link}`, async (page) => {
    return (await page.type('valid')) && (await page.submit()) && page.giveOptions({ link })
  }),
)

const goingAndComingBack = linkValues.map((away) =>
  step(`the link becomes ${away} and comes back`, async (page) => {
    const { link } = page.options
    return away !== link && (await page.giveOptions({ link: away })) && page.giveOptions({ link })
  }),
)

const replies = fc.constantFrom('accept', 'refuse', 'reject')
const asking = fc.tuple(replies, fc.nat(2)).map(([how, index]) => {
  return step(`${how} what is waited for`, async (page) => page.reply(how, index))
})

const leaving = step('unmount', async (page) => page.unmount())
const coming = step('mount', async (page) => page.mount())
const remounting = step('unmount and mount', async (page) => {
  return (await page.unmount()) && page.mount()
})

const answeringNobody = answers.map((answer) =>
  step(`try, unmount, and mount after ${describe(answer)}`, async (page) => {
    if (!(await page.type('valid')) || !(await page.submit())) return false
    await page.unmount()
    const request = page.knowledge.unanswered().at(-1)
    if (request) await page.answer(request, answer)
    return page.mount()
  }),
)

const translating = step('the shopper switches the language', async (page) => {
  return page.switchLanguage()
})

const changing = fc
  .oneof(
    fc.constant<Partial<PageOptions>>({}),
    policies.map((policy) => ({ policy })),
    fc.boolean().map((confirmation) => ({ confirmation })),
    mostly.map((signIn) => ({ signIn })),
    mostly.map((newLinkInPlace) => ({ newLinkInPlace })),
    fc.boolean().map((newLinkPage) => ({ newLinkPage })),
    fc.boolean().map((email) => ({ email })),
    fc.boolean().map((attributes) => ({ attributes })),
    fc.boolean().map((newClients) => ({ newClients })),
    fc.constantFrom('silent', 'throwing', 'none').map((callbacks) => ({ callbacks })),
  )
  .map((changes) => {
    const name = `render with ${JSON.stringify(changes)}`
    return step(name, async (page) => page.giveOptions(changes))
  })

const waiting = fc
  .constantFrom(1, 6, 11, 11, 30, 30, 70)
  .map((seconds) => step(`${seconds} seconds go by`, async (page) => page.wait(seconds * 1_000)))

const pressing = fc.nat(2).map((index) => {
  return step('press what is offered', async (page) => page.press(index))
})

/** On a screen with a problem, the shopper has to open the form for new links first. */
const requesting = fc.constantFrom('john@example.com', 'jane@example.com', 'nobody').map((email) =>
  step(`ask for a new link to ${email}`, async (page) => {
    if (await page.requestLink(email)) return true
    return (await page.press(0, 'request-link')) && page.requestLink(email)
  }),
)

/** The weights lead visits to states in which several requests, links and forms overlap. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: trying },
  { weight: 12, arbitrary: answering },
  { weight: 5, arbitrary: tryingAnswered },
  { weight: 7, arbitrary: waiting },
  { weight: 4, arbitrary: typing },
  { weight: 4, arbitrary: submitting },
  { weight: 4, arbitrary: losing },
  { weight: 4, arbitrary: leavingBehind },
  { weight: 4, arbitrary: going },
  { weight: 4, arbitrary: goingAndComingBack },
  { weight: 4, arbitrary: asking },
  { weight: 4, arbitrary: answeringNobody },
  { weight: 3, arbitrary: writing },
  { weight: 5, arbitrary: correcting },
  { weight: 4, arbitrary: fc.constant(translating) },
  { weight: 3, arbitrary: fc.constant(remounting) },
  { weight: 1, arbitrary: fc.constant(leaving) },
  { weight: 3, arbitrary: fc.constant(coming) },
  { weight: 4, arbitrary: changing },
  { weight: 4, arbitrary: pressing },
  { weight: 3, arbitrary: requesting },
)

export const courses: fc.Arbitrary<Course> = fc.record({
  options,
  isStrict: fc.constantFrom(false, false, false, true),
  sharesQueryClient: fc.boolean(),
  steps: fc.array(fc.option(steps, { freq: 100 }), { minLength: 20, maxLength: 30, size: 'max' }),
})
