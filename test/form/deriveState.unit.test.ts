// @vitest-environment node
import {
  PasswordResetError,
  type PasswordResetErrorKind,
  type ResetLink,
  en,
} from 'commercelayer-password-reset'
import { describe, expect, it } from 'vitest'

import { type FormFacts, deriveState } from '../../src/form/deriveState.ts'
import { nextActions } from '../../src/form/nextActions.ts'
import { type Visit, answered, newVisit } from '../../src/form/useVisit.ts'
import type { Knowledge } from '../../src/query/knowledge.ts'
import { errorKinds } from '../support/errorKinds.ts'
import { problem as problemText } from '../support/sentence.ts'

const link: ResetLink = { id: 'xYZkjABcde', token: 'token' }
const passwordReset = { id: link.id, type: 'customer_password_resets' } as const
const lost = new PasswordResetError({ kind: 'network' })

const nothing: Knowledge = { outcome: 'not-applied', isInFlight: false }
const unknown: Knowledge = { outcome: 'unknown', error: lost, isInFlight: false }
const refusedBefore: Knowledge = {
  outcome: 'unknown',
  error: new PasswordResetError({ kind: 'invalid-link' }),
  isInFlight: false,
}
const applied: Knowledge = { outcome: 'applied', passwordReset, isInFlight: false }

const handlers = { open() {}, goBack() {}, sendAgain() {}, enterOtherAddress() {} }
const offers = {
  messages: en,
  signInHref: '/login',
  requestLinkHref: undefined,
  requestLink: handlers,
  canSendAgain: true,
}

/** The state of a form in which nothing has happened except for the given facts. */
function derive(
  facts: Partial<FormFacts> & { offers?: Partial<Parameters<typeof nextActions>[0]> } = {},
) {
  return deriveState({
    link,
    visit: newVisit(link),
    knowledge: nothing,
    messages: en,
    actions: nextActions({ ...offers, ...facts.offers }),
    retryIn: undefined,
    // Passed through as they are.
    editing: {} as FormFacts['editing'],
    requestLink: {} as NonNullable<FormFacts['requestLink']>,
    id: 'id',
    ...facts,
  })
}

const after = (error: PasswordResetError, visit: Visit = newVisit(link)): Visit => ({
  ...visit,
  ...answered({ error })(visit),
})
const failed = (kind: PasswordResetErrorKind, outcome?: PasswordResetError['outcome']) =>
  after(new PasswordResetError({ kind, outcome }))
const submitting: Visit = { ...newVisit(link), isSubmitting: true }
const asking: Visit = { ...newVisit(link), isRequestingLink: true }
const sent: Visit = {
  ...newVisit(link),
  linkRequest: { status: 'sent', address: 'john@example.com', at: 0, wait: 30_000, number: 1 },
}

describe('the screen', () => {
  it.each<[string, Parameters<typeof derive>[0], object]>([
    ['editing at first', {}, { status: 'editing', problem: null }],
    [
      'editing while the link is not known',
      { link: undefined, visit: newVisit(undefined) },
      { status: 'editing' },
    ],
    [
      'a missing link',
      { link: null, visit: newVisit(null) },
      { status: 'invalid-link', reason: 'missing' },
    ],
    [
      'a link that was lost before a submit',
      { link: null },
      { status: 'invalid-link', reason: 'missing' },
    ],
    [
      'a link that was lost while submitting',
      { link: null, visit: submitting },
      { status: 'editing' },
    ],
    [
      'a link that was lost while another form sends',
      { link: null, knowledge: { ...nothing, isInFlight: true } },
      { status: 'editing' },
    ],
    [
      'a link that was lost after an answer',
      { link: null, visit: failed('rejected') },
      { status: 'editing' },
    ],
    [
      'a link that was lost after a lost answer',
      { link: null, knowledge: unknown },
      { status: 'editing' },
    ],
    ['success', { knowledge: applied }, { status: 'success', passwordReset }],
    ['success without a link', { link: null, knowledge: applied }, { status: 'success' }],
    [
      'success, whatever was answered last',
      { visit: failed('invalid-link'), knowledge: applied },
      { status: 'success' },
    ],
    [
      'success, whatever the shopper asked for',
      { visit: asking, knowledge: applied },
      { status: 'success' },
    ],
    ['success, whatever was sent', { visit: sent, knowledge: applied }, { status: 'success' }],
    [
      'a refused link',
      { visit: failed('invalid-link') },
      { status: 'invalid-link', reason: 'rejected' },
    ],
    [
      'a refused link after a lost answer',
      { visit: failed('invalid-link'), knowledge: unknown },
      { status: 'invalid-link', reason: 'maybe-used' },
    ],
    [
      'a refused link after another refusal',
      { visit: failed('invalid-link'), knowledge: refusedBefore },
      { status: 'invalid-link', reason: 'rejected' },
    ],
    [
      'a missing link that was never known',
      { link: null, visit: { ...failed('timeout', 'not-applied'), link: undefined } },
      { status: 'invalid-link', reason: 'missing' },
    ],
    ['a request for a link', { visit: asking }, { status: 'request-link', step: 'form' }],
    [
      'a request for a link that the app no longer offers',
      { visit: asking, requestLink: undefined },
      { status: 'editing' },
    ],
    ['a sent link', { visit: sent }, { status: 'request-link', step: 'sent' }],
    [
      'a sent link, requested from a refused one',
      { visit: { ...failed('invalid-link'), linkRequest: sent.linkRequest } },
      { step: 'sent' },
    ],
  ])('is %s', (_what, facts, expected) => {
    expect(derive(facts)).toMatchObject(expected)
  })
})

const actionsOf = (facts: Parameters<typeof derive>[0]) => {
  const state = derive(facts)
  const actions = state.status === 'editing' ? state.problem?.actions : state.actions
  return actions?.map(({ name }) => name)
}

describe('the next actions', () => {
  it.each<[string, Parameters<typeof derive>[0], string[]]>([
    ['success', { knowledge: applied }, ['sign-in']],
    ['a refused link', { visit: failed('invalid-link') }, ['sign-in']],
    ['a problem that a new link may solve', { visit: failed('unauthorized') }, ['request-link']],
    ['a problem that ends by itself', { visit: failed('rate-limited') }, []],
    ['a lost answer', { visit: failed('timeout'), knowledge: unknown }, ['sign-in']],
    [
      'a problem that a new link may solve, after a lost answer',
      { visit: failed('unauthorized'), knowledge: unknown },
      ['sign-in', 'request-link'],
    ],
    [
      'a link that was refused in another form',
      { knowledge: refusedBefore },
      ['sign-in', 'request-link'],
    ],
    [
      'an answer of another server',
      { visit: failed('unexpected-response', 'not-applied') },
      ['request-link'],
    ],
    ['the form for a new link', { visit: asking }, ['back']],
    [
      'the form for a new link, after a lost answer',
      { visit: asking, knowledge: unknown },
      ['back', 'sign-in'],
    ],
    [
      'a link that was sent',
      { visit: sent, offers: { canSendAgain: false } },
      ['other-address', 'sign-in'],
    ],
    ['a link that may be sent again', { visit: sent }, ['send-again', 'other-address', 'sign-in']],
  ])('after %s', (_what, facts, expected) => {
    expect(actionsOf(facts)).toEqual(expected)
  })

  it('after a sent link lead to the page for a new one, when the app can’t send again', () => {
    const given = { signInHref: undefined, requestLinkHref: '/forgot', requestLink: undefined }
    expect(actionsOf({ offers: given, visit: sent })).toEqual(['request-link'])
  })

  it('after a refused link include the page for a new one, where there is one', () => {
    const given = { requestLinkHref: '/forgot', requestLink: undefined }
    expect(actionsOf({ offers: given, visit: failed('invalid-link') })).toEqual([
      'sign-in',
      'request-link',
    ])
    expect(actionsOf({ offers: given, link: null, visit: newVisit(null) })).toEqual([
      'request-link',
      'sign-in',
    ])
    expect(actionsOf({ offers: given, visit: failed('rejected') })).toEqual(['request-link'])
  })
})

const outcomes = ['not-applied', 'unknown', 'not-applied-or-already-used'] as const

describe('the problem', () => {
  it.each(
    errorKinds.flatMap((kind) =>
      outcomes.flatMap((outcome) =>
        [nothing, unknown].map((knowledge) => ({ kind, outcome, knowledge })),
      ),
    ),
  )(
    'says “not changed” only where that is known: $kind, $outcome, after $knowledge.outcome',
    ({ kind, outcome, knowledge }) => {
      const state = derive({ visit: failed(kind, outcome), knowledge })
      const isSafe = outcome === 'not-applied' && knowledge === nothing
      const isInFlight = kind === 'in-flight' && knowledge === nothing
      const problem = state.status === 'editing' ? state.problem : undefined
      const expected = {
        outcome: isSafe ? 'not-applied' : 'unknown',
        isUnchanged: isSafe && !isInFlight,
        mayBeChanged: !isSafe && !isInFlight,
        offersSignIn: !isSafe,
      }
      const isElsewhere = kind === 'invalid-link' || (kind === 'password-rejected' && isSafe)
      expect(
        problem && {
          outcome: problem.outcome,
          isUnchanged: problem.message.includes(en.notChanged),
          mayBeChanged: problem.message.includes(en.maybeChanged),
          offersSignIn: problem.actions.some(({ name }) => name === 'sign-in'),
        },
      ).toEqual(isElsewhere ? (kind === 'invalid-link' ? undefined : null) : expected)
    },
  )

  const problemOf = (facts: Parameters<typeof derive>[0]) => {
    const state = derive(facts)
    return state.status === 'editing' ? state.problem : undefined
  }

  it('is gone while another try is sent, unless the password may be changed', () => {
    const visit = { ...failed('rejected'), isSubmitting: true }
    expect(problemOf({ visit })).toBeNull()
    expect(problemOf({ visit, knowledge: unknown })?.message).toContain(en.maybeChanged)
  })

  it('offers a new link after the kinds that it may help with', () => {
    const helped = errorKinds.filter((kind) => {
      const error = new PasswordResetError({ kind, outcome: 'not-applied' })
      const answer = { error, at: 0, number: 1 }
      return actionsOf({ visit: { ...newVisit(link), answer } })?.includes('request-link')
    })
    expect(helped.toSorted()).toEqual([
      'configuration',
      'rejected',
      'unauthorized',
      'unexpected-response',
      'validation',
    ])
  })

  it('says nothing about the outcome while another form sends for the same link', () => {
    const knowledge = { ...nothing, isInFlight: true }
    expect(problemOf({ visit: failed('offline'), knowledge })?.message).toBe(
      problemText('offline', 'maybeChanged'),
    )
    expect(problemOf({ visit: failed('in-flight'), knowledge })?.message).toBe(en.inFlight)
  })

  it('says why the answer was lost, once the pending request is over', () => {
    expect(problemOf({ visit: failed('in-flight'), knowledge: unknown })).toMatchObject({
      kind: 'network',
      message: problemText('network', 'maybeChanged'),
    })
  })

  it('stays beside an error of the password field, after a lost answer', () => {
    expect(problemOf({ visit: failed('password-rejected'), knowledge: unknown })).toMatchObject({
      kind: 'network',
    })
    expect(problemOf({ visit: failed('password-rejected') })).toBeNull()
  })

  it('counts down, and says when the wait is over', () => {
    const error = new PasswordResetError({ kind: 'rate-limited', retryAfter: 3000 })
    const visit = after(error)
    expect(problemOf({ visit, retryIn: 3 })).toMatchObject({
      retryIn: 3,
      message: problemText('rateLimited'),
      alertProps: { 'data-tone': 'error' },
    })
    const now = problemOf({ visit, retryIn: undefined })
    expect(now?.message).toBe(problemText('retryNow'))
    expect(now).not.toHaveProperty('retryIn')
    // Being able to try again is no error.
    expect(now?.alertProps).toHaveProperty('data-tone', 'warning')
    const noTime = new PasswordResetError({ kind: 'rate-limited' })
    const message = problemText('rateLimitedLater')
    expect(problemOf({ visit: after(noTime, visit) })).toMatchObject({ message })
  })

  it('has a new id for every answer, so that each is announced', () => {
    const first = failed('server')
    const second = after(lost, first)
    const ids = [first, second].map(
      (visit) => problemOf({ visit, knowledge: unknown })?.alertProps.id,
    )
    expect(new Set(ids).size).toBe(2)
  })
})
