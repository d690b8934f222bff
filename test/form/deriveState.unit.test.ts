// @vitest-environment node
import {
  PasswordResetError,
  type PasswordResetErrorKind,
  type ResetLink,
  en,
} from 'commercelayer-password-reset'
import { describe, expect, it } from 'vitest'

// This tests `deriveState` directly, because no shopper could produce all of these facts.
import { type ResetRecord, newRecord } from '../../src/client/ResetRecord.ts'
import { type SubmitState, createSubmits } from '../../src/form/createSubmits.ts'
import { deriveReset } from '../../src/form/deriveReset.ts'
import { type FormFacts, deriveState } from '../../src/form/deriveState.ts'
import { nextActions } from '../../src/form/nextActions.ts'
import { errorKinds } from '../support/errorKinds.ts'
import { problem as problemText } from '../support/sentence.ts'

const link: ResetLink = { id: 'xYZkjABcde', token: 'token' }
const passwordReset = { id: link.id, type: 'customer_password_resets' } as const
const lost = new PasswordResetError({ kind: 'network' })

const passwordIs = (known: ResetRecord['known']): Partial<ResetRecord> => ({ known })
const nothing = passwordIs({ outcome: 'not-applied' })
const unknown = passwordIs({ outcome: 'unknown', error: lost })
const refusedBefore = passwordIs({
  outcome: 'unknown',
  error: new PasswordResetError({ kind: 'invalid-link' }),
})
const applied = passwordIs({ outcome: 'applied', passwordReset })
const inFlight: Partial<ResetRecord> = { inFlight: {} }
const sending = { ...inFlight, hasPassword: true }

const handlers = { open() {}, goBack() {}, sendAgain() {}, enterOtherAddress() {} }
const offers = {
  messages: en,
  signInHref: '/login',
  requestLinkHref: undefined,
  controls: handlers,
}

interface Facts extends Partial<Omit<FormFacts, 'reset' | 'submit'>> {
  readonly submit?: Partial<SubmitState>
  readonly mark?: string | undefined
  /** The changes of the record, in order. */
  readonly has?: readonly Partial<ResetRecord>[]
  readonly offers?: Partial<Parameters<typeof nextActions>[0]>
}

/** The state of a form after only the given facts. */
function derive({ submit, mark = 'mark', has = [], ...facts }: Facts = {}) {
  return deriveState({
    link,
    messages: en,
    actions: nextActions({ ...offers, ...facts.offers }),
    retryIn: undefined,
    // `deriveState` returns these values unchanged.
    fields: {} as FormFacts['fields'],
    async submit() {},
    requestLink: {} as NonNullable<FormFacts['requestLink']>,
    id: 'id',
    ...facts,
    reset: deriveReset(
      Object.assign({}, newRecord, ...has) as ResetRecord,
      { ...createSubmits(), getState: () => ({ isWaiting: false, number: 0, ...submit }) },
      mark,
    ),
  })
}

const after = (error: PasswordResetError, number = 1, mark = 'mark'): Partial<ResetRecord> => ({
  number,
  answer: { error, mark, at: 0, form: {} },
})
const failed = (kind: PasswordResetErrorKind, outcome?: PasswordResetError['outcome']) =>
  after(new PasswordResetError({ kind, outcome }))
const asking: Partial<ResetRecord> = { isRequestFormOpen: true, requestMark: 'mark' }
const sent: Partial<ResetRecord> = {
  requestMark: 'mark',
  resetRequest: { status: 'sent', address: 'john@example.com', at: 0, wait: 60_000, number: 1 },
}

describe('deriving the screen', () => {
  it.each<[string, Facts, object]>([
    ['the form at first', {}, { status: 'editing', problem: null }],
    ['the form while the link is unknown', { link: undefined }, { status: 'editing' }],
    [
      'a missing link',
      { link: null, mark: undefined },
      { status: 'invalid-link', reason: 'missing' },
    ],
    [
      'a missing link when the link was lost before a submit',
      { link: null },
      { status: 'invalid-link', reason: 'missing' },
    ],
    [
      'a missing link after a submit timed out waiting for the link',
      { link: null, submit: { error: new PasswordResetError({ kind: 'timeout' }) } },
      { status: 'invalid-link', reason: 'missing' },
    ],
    [
      'the form when the link was lost during a submit',
      { link: null, submit: { isWaiting: true } },
      { status: 'editing' },
    ],
    [
      'the form when the link was lost while another form sends a request',
      { link: null, has: [sending] },
      { status: 'editing' },
    ],
    [
      'the form when the link was lost after an answer',
      { link: null, has: [failed('rejected')] },
      { status: 'editing' },
    ],
    [
      'the form when the link was lost after a lost answer',
      { link: null, has: [unknown] },
      { status: 'editing' },
    ],
    ['success', { has: [applied] }, { status: 'success', passwordReset }],
    ['success without a link', { link: null, has: [applied] }, { status: 'success' }],
    [
      'success after a confirmed change, even if a later answer refuses the link',
      { has: [failed('invalid-link'), applied] },
      { status: 'success' },
    ],
    [
      'success after a confirmed change, even if the form for a new link is open',
      { has: [asking, applied] },
      { status: 'success' },
    ],
    [
      'success after a confirmed change, even if a new link was sent',
      { has: [sent, applied] },
      { status: 'success' },
    ],
    [
      'a refused link',
      { has: [failed('invalid-link')] },
      { status: 'invalid-link', reason: 'rejected' },
    ],
    [
      'that a refused link may have been used, after a lost answer',
      { has: [failed('invalid-link'), unknown] },
      { status: 'invalid-link', reason: 'maybe-used' },
    ],
    [
      'a refused link after an earlier refusal',
      { has: [failed('invalid-link'), refusedBefore] },
      { status: 'invalid-link', reason: 'rejected' },
    ],
    [
      'a missing link that was never known',
      { link: null, submit: { error: undefined } },
      { status: 'invalid-link', reason: 'missing' },
    ],
    ['the form for a new link', { has: [asking] }, { status: 'request-link', step: 'form' }],
    [
      'the password form when the app no longer offers new links',
      { has: [asking], requestLink: undefined },
      { status: 'editing' },
    ],
    [
      'the confirmation that a link was sent',
      { has: [sent] },
      { status: 'request-link', step: 'sent' },
    ],
    [
      'the confirmation that a new link was sent, after the first link was refused',
      { has: [failed('invalid-link'), sent] },
      { step: 'sent' },
    ],
  ])('shows %s', (_what, facts, expected) => {
    expect(derive(facts)).toMatchObject(expected)
  })
})

const actionsOf = (facts: Facts) => {
  const state = derive(facts)
  const actions = state.status === 'editing' ? state.problem?.actions : state.actions
  return actions?.map(({ name }) => name)
}

describe('deriving the next actions', () => {
  it.each<[string, Facts, string[]]>([
    ['success', { has: [applied] }, ['sign-in']],
    ['a refused link', { has: [failed('invalid-link')] }, ['sign-in']],
    ['a problem that a new link may solve', { has: [failed('unauthorized')] }, ['request-link']],
    ['a problem that ends after a wait', { has: [failed('rate-limited')] }, []],
    ['a lost answer', { has: [failed('timeout'), unknown] }, ['sign-in']],
    [
      'a problem that a new link may solve, after a lost answer',
      { has: [failed('unauthorized'), unknown] },
      ['sign-in', 'request-link'],
    ],
    [
      'a link that was refused in another form',
      { has: [refusedBefore] },
      ['sign-in', 'request-link'],
    ],
    [
      'an answer from a server that is not Commerce Layer',
      { has: [failed('unexpected-response', 'not-applied')] },
      ['request-link'],
    ],
    ['the form for a new link', { has: [asking] }, ['back']],
    [
      'the form for a new link, after a lost answer',
      { has: [asking, unknown] },
      ['back', 'sign-in'],
    ],
    [
      'a link that was sent',
      { has: [sent], offers: { controls: { ...handlers, sendAgain: undefined } } },
      ['other-address', 'sign-in'],
    ],
    ['a link that can be sent again', { has: [sent] }, ['send-again', 'other-address', 'sign-in']],
  ])('offers the expected links and buttons for %s', (_what, facts, expected) => {
    expect(actionsOf(facts)).toEqual(expected)
  })

  it('offers the app’s page for a new link when the form can’t send a link again', () => {
    const given = { signInHref: undefined, requestLinkHref: '/forgot', controls: undefined }
    expect(actionsOf({ offers: given, has: [sent] })).toEqual(['request-link'])
  })

  it('offers the app’s page for a new link after a refused link, if the app has a page', () => {
    const given = { requestLinkHref: '/forgot', controls: undefined }
    expect(actionsOf({ offers: given, has: [failed('invalid-link')] })).toEqual([
      'sign-in',
      'request-link',
    ])
    expect(actionsOf({ offers: given, link: null })).toEqual(['request-link', 'sign-in'])
    expect(actionsOf({ offers: given, has: [failed('rejected')] })).toEqual(['request-link'])
  })
})

const outcomes = ['not-applied', 'unknown', 'not-applied-or-already-used'] as const

describe('deriving the problem', () => {
  it.each(
    errorKinds.flatMap((kind) =>
      outcomes.flatMap((outcome) =>
        [nothing, unknown].map((knowledge) => ({ kind, outcome, knowledge })),
      ),
    ),
  )(
    'says “not changed” only if that is certain: $kind, $outcome, after $knowledge.known.outcome',
    ({ kind, outcome, knowledge }) => {
      const state = derive({ has: [failed(kind, outcome), knowledge] })
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

  const problemOf = (facts: Facts) => {
    const state = derive(facts)
    return state.status === 'editing' ? state.problem : undefined
  }

  it('hides the problem during a new submit unless the password may have been changed', () => {
    const submit = { isWaiting: true }
    expect(problemOf({ submit, has: [failed('rejected')] })).toBeNull()
    expect(problemOf({ submit, has: [failed('rejected'), unknown] })?.message).toContain(
      en.maybeChanged,
    )
  })

  it('offers a new link only after errors that a new link can solve', () => {
    const helped = errorKinds.filter((kind) => {
      const error = new PasswordResetError({ kind, outcome: 'not-applied' })
      return actionsOf({ has: [after(error)] })?.includes('request-link')
    })
    expect(helped.toSorted()).toEqual([
      'configuration',
      'rejected',
      'unauthorized',
      'unexpected-response',
      'validation',
    ])
  })

  it('says that another form is sending a request for this link, and offers signing in', () => {
    const actions = [{ name: 'sign-in', label: en.signIn, href: '/login' }]
    const expected = { kind: 'in-flight', message: en.inFlight, outcome: 'unknown', actions }
    expect(problemOf({ has: [failed('offline'), sending] })).toMatchObject(expected)
    const error = new PasswordResetError({ kind: 'in-flight' })
    expect(problemOf({ submit: { error }, has: [inFlight] })).toMatchObject(expected)
  })

  it('explains why the answer was lost once the pending request has ended', () => {
    const error = new PasswordResetError({ kind: 'in-flight' })
    expect(problemOf({ submit: { error }, has: [unknown] })).toMatchObject({
      kind: 'network',
      message: problemText('network', 'maybeChanged'),
    })
  })

  it('shows a rejection in the alert if the shopper has edited the sent password', () => {
    const [{ answer }] = [failed('password-rejected')]
    const has = [{ answer: answer && { ...answer, unedited: [] } }]
    expect(problemOf({ has })).toMatchObject({ kind: 'password-rejected' })
  })

  it('shows only problems with the current token, not with the reset’s earlier token', () => {
    const error = new PasswordResetError({ kind: 'rate-limited' })
    expect(problemOf({ has: [after(error, 1, 'another')] })).toBeNull()
    const refused = new PasswordResetError({ kind: 'invalid-link' })
    expect(derive({ has: [after(refused, 1, 'another')] }).status).toBe('editing')
  })

  it('keeps a lost answer’s problem visible beside the password field’s error', () => {
    expect(problemOf({ has: [failed('password-rejected'), unknown] })).toMatchObject({
      kind: 'network',
    })
    expect(problemOf({ has: [failed('password-rejected')] })).toBeNull()
  })

  it('counts down a rate limit, and says at the end that the shopper can try again', () => {
    const error = new PasswordResetError({ kind: 'rate-limited', retryAfter: 3000 })
    const has = [after(error)]
    expect(problemOf({ has, retryIn: 3 })).toMatchObject({
      retryIn: 3,
      message: problemText('rateLimited'),
      alertProps: { 'data-tone': 'error' },
    })
    const now = problemOf({ has, retryIn: undefined })
    expect(now?.message).toBe(problemText('retryNow'))
    expect(now).not.toHaveProperty('retryIn')
    // The end of a wait is not an error.
    expect(now?.alertProps).toHaveProperty('data-tone', 'warning')
    const noTime = new PasswordResetError({ kind: 'rate-limited' })
    const message = problemText('rateLimitedLater')
    expect(problemOf({ has: [after(noTime, 2)] })).toMatchObject({ message })
  })

  it('gives each answer’s alert a new id, so screen readers announce each answer', () => {
    const ids = [after(lost, 1), after(lost, 2)].map(
      (answer) => problemOf({ has: [answer, unknown] })?.alertProps.id,
    )
    expect(new Set(ids).size).toBe(2)
  })
})
