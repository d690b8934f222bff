import type { ResetPasswordFormState } from 'commercelayer-password-reset'

import { leaks } from '../support/leaks.ts'
import { findForeign } from './visitLanguages.ts'
import { type Knowledge, type Moment, links } from './visitModel.ts'

/** Text that occurs in every typed password or in every reset token. */
const secrets = ['correct horse', 'tk-secret']

const deniesChange = /not changed|couldn.t be changed|wasn.t changed/i

/** Returns the rules that a render breaks. They hold even for a render that is replaced at once. */
export function brokenByRender(moment: Moment, knowledge: Knowledge): string[] {
  const { state, link, present } = moment
  const broken: string[] = []
  const mayBeApplied = knowledge.mayBeApplied(present)

  const foreign = findForeign(state, moment.language)
  if (foreign !== undefined) broken.push(`“${foreign}” isn’t ${moment.language}`)
  const texts = textsOf(state)
  if (texts.some((text) => secrets.some((secret) => text.includes(secret)))) {
    broken.push('the state holds a password or a token')
  }
  const lie = mayBeApplied && texts.find((text) => deniesChange.test(text))
  if (lie) broken.push(`“${lie}” is said, but the password of ${present} may be changed`)

  if (state.status === 'success') {
    if (!knowledge.isApplied(present)) {
      broken.push(`success without a confirmed answer for ${present}`)
    } else if (present && state.passwordReset.id !== links[present].id) {
      broken.push(`the success of another link is shown for ${present}`)
    }
  }
  if (state.status === 'editing' && state.problem?.outcome === 'not-applied' && mayBeApplied) {
    broken.push(`the problem’s outcome is not-applied, but ${present} may be applied`)
  }
  if (state.status === 'invalid-link') {
    if (state.reason === 'missing' && link !== null) {
      broken.push(`the link ${link} is called missing`)
    }
    if (state.reason !== 'missing' && !knowledge.wasRefused(present)) {
      broken.push(`${present} is called ${state.reason}, but no answer refused it`)
    }
  }
  return broken
}

/** Returns the rules that the screen breaks once everything has settled. */
export function brokenAtRest(moment: Moment, knowledge: Knowledge): string[] {
  const { state, present } = moment
  const broken = [...brokenTruth(moment, knowledge), ...brokenWaysOn(moment)]

  const expected = expectedStatus(moment, knowledge)
  if (expected !== undefined && state.status !== expected) {
    broken.push(`the screen of ${present} is ${state.status}, not ${expected}`)
  }

  if (state.status === 'editing' && moment.submits === 0) {
    if (hasNoLink(moment)) broken.push('a form without any link asks for a password')
    const error = state.password.error ?? state.confirmation?.error
    if (error !== undefined && knowledge.of(present).length === 0) {
      broken.push(`“${error}” is said of what was not submitted`)
    }
    if (state.problem && knowledge.of(present).length === 0) {
      broken.push(`${state.problem.kind} is a problem of ${present}, with which nothing happened`)
    }
  }
  // While editing, React Hook Form’s own object contains the password. `brokenByRender` checks the
  // rest of the state.
  if (state.status !== 'editing' && leaks(state, secrets)) broken.push('the state keeps a secret')
  return broken
}

/**
 * Returns the screen that every form must show for the link's answers. Returns `undefined` while
 * the shopper asks for a new link, while the app has no link, and after an unclear or late refusal.
 */
function expectedStatus(
  { state, link, present }: Moment,
  knowledge: Knowledge,
): ResetPasswordFormState['status'] | undefined {
  if (knowledge.isApplied(present)) return 'success'
  const last = knowledge.lastAnswer(present)
  const isOdd = last?.isRefusal === true && !last.isPlainRefusal
  if (state.status === 'request-link' || !link || isOdd || knowledge.wasRefusedLate(present))
    return undefined
  return last?.isPlainRefusal ? 'invalid-link' : 'editing'
}

/** Returns the broken rules about showing what is known of the password. */
function brokenTruth({ state, present, offersSignIn }: Moment, knowledge: Knowledge): string[] {
  const broken: string[] = []
  if (knowledge.isApplied(present) && state.status !== 'success') {
    broken.push(`${present} is applied, but the screen is ${state.status}`)
  }
  if (state.status === 'editing') {
    const { problem } = state
    if (knowledge.isUnknown(present) && problem?.outcome !== 'unknown') {
      broken.push(`the outcome of ${present} is unknown, but the problem is ${problem?.outcome}`)
    }
    if (problem?.outcome === 'unknown' && offersSignIn && !offers(problem.actions, 'sign-in')) {
      broken.push('the outcome is unknown, but signing in is not offered')
    }
  }
  if (state.status === 'invalid-link' && knowledge.isUnknown(present)) {
    if (state.reason !== 'maybe-used') broken.push(`the reason is ${state.reason}, not maybe-used`)
    if (offersSignIn && !offers(state.actions, 'sign-in')) {
      broken.push('the link may be used, but signing in is not offered')
    }
  }
  return broken
}

function brokenWaysOn({ state, offersSignIn, offersNewLink }: Moment): string[] {
  if (state.status === 'editing') return []
  const hasWay = state.actions.length > 0 || requestLinkOf(state) !== undefined
  const mustHaveWay = offersSignIn || (offersNewLink && state.status !== 'success')
  return mustHaveWay && !hasWay ? [`there is no next action in ${state.status}`] : []
}

/** Returns the rules that are broken if something still waits after the longest possible wait. */
export function brokenAfterAllLimits(moment: Moment): string[] {
  const { state } = moment
  if (state.status === 'editing' && hasNoLink(moment)) {
    return ['a form that has no link asks for a password']
  }
  const button = state.status === 'editing' ? state.submit : requestLinkOf(state)?.submit
  if (button?.isSubmitting) return [`${state.status} is submitting forever`]
  const isDisabled = button?.buttonProps['aria-disabled']
  return isDisabled ? [`the button of ${state.status} is disabled forever`] : []
}

function requestLinkOf(state: ResetPasswordFormState) {
  return 'requestLink' in state ? state.requestLink : undefined
}

function hasNoLink({ link, present }: Moment): boolean {
  return link === null && present === undefined
}

function offers(actions: readonly { readonly name: string }[] | undefined, name: string): boolean {
  return actions?.some((action) => action.name === name) ?? false
}

/** Returns every string in a state: its sentences, and attributes, which no rule matches. */
function textsOf(state: ResetPasswordFormState): string[] {
  const texts: string[] = []
  const collect = (value: unknown, key?: string) => {
    if (typeof value === 'string') texts.push(value)
    if (typeof value !== 'object' || value === null || key === 'form') return
    for (const [name, each] of Object.entries(value)) collect(each, name)
  }
  collect(state)
  return texts
}
