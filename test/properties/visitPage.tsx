import { QueryClient } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import {
  type CustomerPasswordReset,
  type PasswordPolicy,
  type PasswordResetClient,
  PasswordResetError,
  type PasswordSchema,
  type ResetPasswordFormState,
  type UpdatePasswordResetVariables,
  type UseResetPasswordFormOptions,
  isPasswordResetError,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { StrictMode } from 'react'
import { vi } from 'vitest'

import { type Language, languages, ownSentence } from './visitLanguages.ts'
import { VisitForm } from './visitMarkup.tsx'
import { Knowledge, age, clientTimeoutMs, links } from './visitModel.ts'
import type { LinkName, Moment, SentRequest } from './visitModel.ts'
import { brokenAfterAllLimits, brokenAtRest, brokenByRender } from './visitRules.ts'

/** The options that the app passes to the form. A failure's story prints them. */
export interface PageOptions {
  readonly link: LinkName | null | undefined
  readonly policy: 'default' | 'longer' | 'schema' | 'slow schema' | 'slow check' | 'both slow'
  readonly confirmation: boolean
  readonly signIn: boolean
  readonly newLinkPage: boolean
  readonly newLinkInPlace: boolean
  readonly callbacks: 'none' | 'silent' | 'throwing'
  readonly email: boolean
  readonly attributes: boolean
  /** Whether the app makes a new client at each render. */
  readonly newClients: boolean
  readonly language: Language
}

/** Who writes: a shopper by keys, a password manager by events, a script without an event. */
export type Writer = 'shopper' | 'manager' | 'script'

export type Answer =
  | { readonly with: 'success' | 'another document' | 'a TypeError' }
  | {
      readonly with: PasswordResetError['kind']
      /** Defaults to the kind's own outcome. */
      readonly outcome?: PasswordResetError['outcome']
      readonly retryAfter?: number
    }

type Policy = PasswordPolicy | PasswordSchema | undefined

/** A pending question to a slow schema or check, or to the app about a new link. */
interface Question {
  readonly about: 'schema' | 'check' | 'new link'
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** The last submit: the password that the shopper wanted to send, and the link. */
interface LastSubmit {
  readonly password: string
  readonly link: LinkName | null | undefined
  /** The number of questions and of requests before this submit. */
  readonly asked: number
  readonly sent: number
  /** Whether the shopper edited the password before it was sent, so it must not be sent. */
  isStopped: boolean
}

/** The longest time that a form can wait for schema, check, link and client together. */
const allLimitsMs = 5_000 + 5_000 + 10_000 + clientTimeoutMs + 1_000
const consoleMethods = ['debug', 'info', 'log', 'warn', 'error'] as const
/** Lets promises and React settle. Every time limit of the form is longer. */
const { setImmediate } = globalThis
const hostMistake = 'a mistake of the app'

/** Counts the events in all visits of a test, to prove that they occurred. */
export const newCounts = () => ({
  steps: 0,
  renders: 0,
  sent: 0,
  successes: 0,
  unknown: 0,
  contradictory: 0,
  late: 0,
  foreign: 0,
  returns: 0,
  takeovers: 0,
  refused: 0,
  resumed: 0,
  newLinks: 0,
  overwritten: 0,
  stopped: 0,
  retold: 0,
  translated: 0,
})

export type Counts = ReturnType<typeof newCounts>

/** One visit: the app, the client with its answers, the shopper, and the screens so far. */
export class VisitPage {
  readonly knowledge = new Knowledge()
  readonly questions: Question[] = []
  readonly story: string[] = []
  readonly counts: Counts
  state: ResetPasswordFormState | undefined
  options: PageOptions
  /** Answers the next request in the tick in which it is sent. */
  nextAnswer: Answer | undefined
  private form = 0
  private isMounted = false
  private present: LinkName | undefined
  private submits = 0
  private lastSubmit: LastSubmit | undefined
  private asked = 0
  /** Whether the link has been `undefined` (neither known nor missing) since the last submit. */
  private isLinkAwaited = false
  private typed = { password: '', confirmation: '' }
  private typing: 'kept' | 'emptied' | 'either' = 'emptied'
  private unnamedErrors = 0
  /** Whether an edit has stopped the last submit while no request was under way. */
  private mustBeFree = false
  private formSubmits = 0
  private passwords = 0
  private readonly broken = new Set<string>()
  private readonly inputs = new Set<HTMLInputElement>()
  private readonly client = this.makeClient()
  private readonly queryClient: QueryClient | undefined
  private readonly isStrict: boolean
  private readonly policies: Record<PageOptions['policy'], Policy>
  private view: ReturnType<typeof render> | undefined
  private readonly restore: (() => void)[] = []

  constructor(course: PageCourse, counts: Counts) {
    this.options = course.options
    this.isStrict = course.isStrict
    this.queryClient = course.sharesQueryClient ? new QueryClient() : undefined
    this.counts = counts
    const check = this.ask('check')
    const slow = { version: 1, vendor: 'visit', validate: this.ask('schema') } as const
    this.policies = {
      default: undefined,
      longer: passwordPolicy({ minLength: 12 }),
      schema: { '~standard': { ...slow, validate: (value) => ({ value }) } },
      'slow schema': { '~standard': slow },
      'slow check': passwordPolicy({ check }),
      'both slow': { ...passwordPolicy({ check }), '~standard': slow },
    }
    this.listen()
  }

  get moment(): Moment | undefined {
    const { state, present, submits, options } = this
    if (!state || !this.isMounted) return undefined
    return {
      state,
      link: options.link,
      present,
      submits,
      language: options.language,
      offersSignIn: options.signIn,
      offersNewLink: options.newLinkPage || options.newLinkInPlace,
    }
  }

  // ---- the app

  async mount(): Promise<boolean> {
    if (this.isMounted) return false
    this.form++
    this.isMounted = true
    this.present = undefined
    this.lastSubmit = undefined
    this.isLinkAwaited = false
    this.followLink()
    this.startAnew()
    if (this.knowledge.unanswered().length > 0) this.counts.resumed++
    this.view = render(this.element())
    await this.settle()
    return true
  }

  async unmount(): Promise<boolean> {
    if (!this.isMounted) return false
    this.isMounted = false
    this.state = undefined
    this.view?.unmount()
    await this.settle()
    return true
  }

  /** Renders again with the present props. */
  async giveOptions(changes: Partial<PageOptions>): Promise<boolean> {
    this.options = { ...this.options, ...changes }
    if (this.options.link === null) this.isLinkAwaited = false
    if (!this.isMounted) return true
    this.followLink()
    this.view?.rerender(this.element())
    await this.settle()
    return true
  }

  // ---- the shopper

  /** Writes into both fields. A shopper can't write while they are read-only; the others can. */
  async type(what: 'valid' | 'short' | 'mismatch', by: Writer = 'shopper'): Promise<boolean> {
    const inputs = this.passwordInputs()
    const isLocked = by === 'shopper' && inputs.some(({ readOnly }) => readOnly)
    if (inputs.length === 0 || isLocked) return false
    const wasSubmitting = this.state?.status === 'editing' && this.state.isSubmitting
    const password = what === 'short' ? 'pw' : `correct horse ${++this.passwords}`
    for (const input of inputs) {
      const isOther = what === 'mismatch' && input.name === 'confirmation'
      const value = isOther ? `${password}, misspelled` : password
      if (by === 'script') input.value = value
      else fireEvent.input(input, { target: { value } })
      this.typed[input.name as keyof typeof this.typed] = value
    }
    if (by !== 'script') this.stopUnsent(wasSubmitting)
    await this.settle()
    return true
  }

  /** Records that an edit stops a submit whose request isn’t sent yet. */
  private stopUnsent(wasSubmitting: boolean) {
    const { lastSubmit, knowledge, present, counts } = this
    if (lastSubmit?.sent !== knowledge.requests.length || lastSubmit.isStopped) return
    lastSubmit.isStopped = true
    this.isLinkAwaited = false
    if (wasSubmitting) counts.stopped++
    this.mustBeFree = !knowledge.isInFlight(present)
  }

  /** Switches the language, after which only the words may differ. */
  async switchLanguage(): Promise<boolean> {
    if (!this.moment) return false
    this.counts.translated++
    const before = this.outline()
    const language = this.options.language === 'English' ? 'marked' : 'English'
    await this.giveOptions({ language })
    const after = this.outline()
    if (before !== after) this.breaks(`another language changed ${before} to ${after}`)
    this.expectHeld()
    return true
  }

  /** The screen without its words. */
  private outline(): string {
    const { state } = this
    if (state?.status !== 'editing') return String(state?.status)
    const { password, confirmation, problem } = state
    const errors = [password.error, confirmation?.error].map((error) => error !== undefined)
    return `${state.status} with ${problem?.kind}, ${errors.join(', ')}`
  }

  /** Presses the submit button `times` times in one tick. */
  async submit(times = 1): Promise<boolean> {
    const { moment } = this
    const [button] = this.buttons(/^submit$/)
    if (moment?.state.status !== 'editing' || !button) return false
    const { knowledge, present, options, typed } = this
    const isConfirmed = !options.confirmation || typed.confirmation === typed.password
    const isTyped = isConfirmed && typed.password.startsWith('correct horse')
    const isAtOnce = ['default', 'longer', 'schema'].includes(options.policy)
    const isFree = knowledge.isQuiet(present) && moment.state.problem?.retryIn === undefined
    const sent = knowledge.requests.length
    const last = this.lastSubmit
    if (last && last.asked < this.asked && last.sent === sent) this.counts.takeovers++
    this.submits += times
    this.isLinkAwaited = options.link === undefined
    this.formSubmits += times
    const { asked } = this
    const isStopped = false
    this.lastSubmit = { password: typed.password, link: options.link, asked, sent, isStopped }
    for (let time = 0; time < times; time++) fireEvent.click(button)
    await this.settle()
    if (isTyped && isAtOnce && isFree && options.link && knowledge.requests.length === sent) {
      this.breaks('a submit of a valid password sent nothing')
      this.expectHeld()
    }
    return true
  }

  /** Submits a password whose request is answered in the same tick. */
  async submitAnswered(answer: Answer): Promise<boolean> {
    this.nextAnswer = answer
    const isDone = (await this.type('valid')) && (await this.submit())
    this.nextAnswer = undefined
    return isDone
  }

  /** Presses one of the next actions that are buttons. */
  async press(index: number, name?: string): Promise<boolean> {
    const buttons = this.buttons(name ? new RegExp(`^action ${name}$`) : /^action /)
    const button = buttons[index % buttons.length]
    if (!button || !this.moment) return false
    const pressed = button.dataset.test?.replace('action ', '')
    const from = this.moment.state.status
    this.tell(`which is ${pressed}`)
    fireEvent.click(button)
    await this.settle()
    const { moment } = this
    const isApplied = this.knowledge.isApplied(this.present)
    if (pressed === 'request-link' && !isApplied && from === 'editing') {
      if (moment?.state.status !== 'request-link') {
        this.breaks('asking for a new link showed no form')
      } else if (!moment.state.actions.some((action) => action.name === 'back')) {
        this.breaks('there is no way back from the form for a new link')
      }
    }
    if (pressed === 'back' && moment?.state.status === 'request-link') {
      this.breaks('“back” did nothing')
    }
    return true
  }

  /** Requests a new link, if the form for new links is shown. */
  async requestLink(email: string): Promise<boolean> {
    const input = this.allInputs().find(({ name }) => name === 'email')
    const [button] = this.buttons(/^request$/)
    if (!input || !button) return false
    this.counts.newLinks++
    fireEvent.input(input, { target: { value: email } })
    fireEvent.click(button)
    await this.settle()
    return true
  }

  // ---- server, schema, check and time

  /** Answers a request. With `isDoubled`, a second answer follows that must change nothing. */
  async answer(request: SentRequest, answer: Answer, isDoubled = false) {
    const { moment, knowledge, counts } = this
    const isPresent = request.link === this.present
    const isOnTime = age(request) < clientTimeoutMs
    const wasApplied = knowledge.isApplied(request.link)
    const before = this.seen()
    const calls = this.calls()
    const values = this.passwordInputs().map(({ value }) => value)
    this.tell(`request ${request.number} for ${request.link} of form ${request.form}`)
    if (!isOnTime) this.tell('which was given up')
    this.settleRequest(request, answer)
    if (isDoubled) request.reject(new PasswordResetError({ kind: 'rejected' }))
    if (!isOnTime) counts.late++
    await this.flush(0)
    await this.flush(0)

    if (moment && !isPresent) {
      counts.foreign++
      const after = this.seen()
      if (before !== after) this.breaks(`an answer for another link changed ${before} to ${after}`)
    }
    await this.settle()
    if (!moment || !isPresent) {
      if (this.calls() !== calls) this.breaks('a callback was called with a foreign answer')
      return
    }
    if (!isOnTime || wasApplied || moment.state.status !== 'editing') return
    if (this.options.callbacks !== 'none' && this.calls() !== calls + 1) {
      this.breaks('an answer was kept from the app, or told twice')
    }
    this.expectTold(request, answer)
    this.expectWhatWasSent(request, answer, values)
    this.expectHeld()
  }

  /** Checks that the form shows an answer that came in time. */
  private expectTold(request: SentRequest, answer: Answer) {
    const state = this.moment?.state
    if (answer.with === 'invalid-link' && request.outcome === 'not-applied-or-already-used') {
      if (state?.status !== 'invalid-link') this.breaks('a refused link is not told')
    } else if (state && isSilent(state) && !isTriedAgain(state)) {
      this.breaks(`nothing is told of ${answer.with}`)
    }
  }

  /** Checks that an answer is shown for the sent password, even if the fields have changed. */
  private expectWhatWasSent({ password, outcome }: SentRequest, answer: Answer, values: string[]) {
    const { state } = this
    // A form that was mounted after the submit has empty fields, so nothing can be confused.
    if (values.includes('')) return
    const isShown = values.every((value) => value === password)
    if (!isShown) this.counts.overwritten++
    if (state?.status === 'success') {
      const isPlain = state.message === languages[this.options.language].success
      if (isPlain !== isShown) this.breaks(`“${state.message}” is said of ${password}`)
    }
    if (state?.status !== 'editing' || outcome !== 'not-applied') return
    if (answer.with !== 'password-rejected') return
    const isAtField = state.password.error !== undefined
    if (isAtField !== isShown) this.breaks(`the refusal of ${password} is shown at ${values[0]}`)
    if (!isAtField && !state.problem) this.breaks('the refusal is no problem of the form')
  }

  /** Answers a pending question to a slow schema or check, or to the app about a new link. */
  async reply(how: 'accept' | 'refuse' | 'reject', index: number): Promise<boolean> {
    const [question] = this.questions.splice(index % Math.max(1, this.questions.length), 1)
    if (!question) return false
    const { about, resolve, reject } = question
    this.tell(`a ${about}`)
    const isSchema = about === 'schema'
    const refusal = isSchema ? { issues: [{ message: ownSentence }] } : { code: 'breached' }
    if (how === 'reject') reject(new Error(hostMistake))
    else if (how === 'refuse' && about !== 'new link') resolve(refusal)
    else resolve(isSchema ? { value: '' } : null)
    await this.settle()
    return true
  }

  /** Lets time pass, and runs everything that is due. */
  async wait(ms: number): Promise<boolean> {
    for (let left = ms; left > 0; left -= 500) {
      // oxlint-disable-next-line no-await-in-loop -- a later timer may depend on an earlier one
      await this.flush(Math.min(left, 500))
    }
    await this.settle()
    if (ms > allLimitsMs) this.expectNoWait()
    return true
  }

  /** Checks that every wait ends without further answers, and that a new try is then sent. */
  async expectTheEnd() {
    await this.mount()
    await this.wait(allLimitsMs + 1_000)
    await this.giveOptions({ link: this.options.link ?? 'A' })
    if (this.moment?.state.status !== 'editing') return
    const sent = this.knowledge.requests.length
    await this.type('valid')
    await this.submit()
    await this.wait(11_000)
    const request = this.knowledge.requests[sent]
    if (request && request.outcome === undefined) await this.answer(request, { with: 'success' })
    else if (!request && this.state?.status === 'editing') this.breaks('the last try sent nothing')
    this.expectHeld()
  }

  /** Unmounts the form, and then answers everything that is still pending. */
  async leave() {
    await this.unmount()
    for (const each of this.knowledge.unanswered()) this.settleRequest(each, { with: 'server' })
    for (const { reject } of this.questions) reject(new Error(hostMistake))
    await this.settle()
  }

  close() {
    for (const restore of this.restore) restore()
    cleanup()
    // The next visit uses the same links.
    forgetResetLinks()
  }

  // ---- checks

  tell(...details: string[]) {
    this.story[this.story.length - 1] += details.map((detail) => `, ${detail}`).join('')
  }

  /** Throws an error with the story so far if a rule was broken. */
  expectHeld() {
    if (this.broken.size === 0) return
    const story = this.story.map((step, index) => `${String(index).padStart(2)}. ${step}`)
    throw new Error([...this.broken, '', ...story].join('\n'))
  }

  private breaks(rule: string) {
    this.broken.add(rule)
  }

  private see = (state: ResetPasswordFormState) => {
    this.counts.renders++
    this.state = state
    if (state.status !== 'editing' && this.typing === 'kept') this.typing = 'either'
    const { moment } = this
    const rules = moment ? brokenByRender(moment, this.knowledge) : []
    for (const rule of rules) this.breaks(`in a render: ${rule}`)
  }

  /** Lets promises, React and zero-length timers settle, and then checks the rules. */
  private async settle() {
    for (let turn = 0; turn < 3; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- in turns
      await this.flush(2)
    }
    const { moment, knowledge } = this
    if (moment) {
      for (const rule of brokenByRender(moment, knowledge)) this.breaks(rule)
      for (const rule of brokenAtRest(moment, knowledge)) this.breaks(rule)
    }
    this.expectHeard()
    this.expectTyping()
    this.expectReadOnly()
    this.expectHeld()
  }

  /** Checks that the app's callback is called once for each answer, by any of the forms. */
  private expectHeard() {
    const { moment, options, knowledge, counts } = this
    const last = knowledge.lastAnswer(this.present)
    if (!moment || !last || last.isHeard) return
    last.isHeard = true
    if (last.form !== this.form) counts.retold++
    if (options.callbacks === 'none' || last.isLateNews) return
    if (last.calls !== 1) this.breaks(`the app was told ${last.calls} times of ${last.number}`)
  }

  /** Checks that an edit stops a submit, and that fields are read-only during requests only. */
  private expectReadOnly() {
    const { state, knowledge, present, form, mustBeFree } = this
    this.mustBeFree = false
    if (state?.status !== 'editing') return
    if (mustBeFree && state.isSubmitting) this.breaks('an edit didn’t stop the submit')
    const inputs = this.passwordInputs()
    const isSent = knowledge.of(present).some((each) => {
      return each.form === form && each.answeredAt === undefined && age(each) < clientTimeoutMs
    })
    if (isSent && !inputs.every(({ readOnly }) => readOnly)) {
      this.breaks('what is being sent can be typed over')
    }
    if (knowledge.isQuiet(present) && inputs.some(({ readOnly }) => readOnly)) {
      this.breaks('an input is read-only, but nothing is being sent')
    }
  }

  private async flush(ms: number) {
    await act(async () => {
      if (ms > 0) vi.advanceTimersByTime(ms)
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    })
  }

  private expectTyping() {
    const inputs = this.passwordInputs()
    for (const { isConnected, value, name } of this.inputs) {
      if (!isConnected && value !== '') this.breaks(`${name} is kept outside of the page`)
    }
    for (const input of inputs) {
      const isNew = !this.inputs.has(input)
      this.inputs.add(input)
      const name = input.name as keyof typeof this.typed
      const typed = this.typed[name]
      // A confirmation field that is rendered again may have kept its text or not.
      const isAgain = this.typing === 'kept' && isNew && name === 'confirmation'
      const typing = isAgain ? 'either' : this.typing
      const allowed = { kept: [typed], emptied: [''], either: ['', typed] }
      if (!allowed[typing].includes(input.value)) {
        this.breaks(`${name} has “${input.value}”, where “${typed}” is to be ${typing}`)
      }
      this.typed[name] = input.value
    }
    if (inputs.length > 0) this.typing = 'kept'
    if (this.isMounted && inputs.length > 0 !== (this.state?.status === 'editing')) {
      this.breaks(`${inputs.length} passwords are asked for on ${this.state?.status}`)
    }
  }

  private expectNoWait() {
    const { moment } = this
    if (!moment) return
    for (const rule of brokenAfterAllLimits(moment)) this.breaks(rule)
    const wasWaiting = this.isLinkAwaited && moment.present === undefined
    const wasValid = this.lastSubmit?.password.startsWith('correct horse')
    if (wasWaiting && wasValid && isSilent(moment.state)) {
      this.breaks('nothing is told of a link that never came')
    }
    this.expectHeld()
  }

  /** Returns everything that the shopper can see, as text. */
  private seen(): string {
    const { state } = this
    const values = this.passwordInputs().map(({ value }) => value)
    // React Hook Form’s own object can't be JSON.
    return JSON.stringify([values, state], (key, value: unknown) => (key === 'form' ? null : value))
  }

  private passwordInputs(): HTMLInputElement[] {
    return this.allInputs().filter(({ name }) => name === 'password' || name === 'confirmation')
  }

  private allInputs(): HTMLInputElement[] {
    return Array.from(document.getElementsByTagName('input'))
  }

  /** Finds buttons by tag, because a selector takes jsdom longer than the rest of a step. */
  private buttons(test: RegExp): HTMLElement[] {
    const isMeant = ({ dataset }: HTMLElement) => test.test(dataset.test ?? '')
    return Array.from(document.getElementsByTagName('button')).filter(isMeant)
  }

  // ---- the client

  private async receive(variables: UpdatePasswordResetVariables): Promise<CustomerPasswordReset> {
    const link = (['A', 'B', 'C'] as const).find((name) => links[name].id === variables.id)
    if (!link) throw new Error(`${variables.id} was sent`)
    const { lastSubmit, present, knowledge } = this
    if (!this.isMounted) this.breaks('a form that is gone sent a request')
    else if (link !== present) this.breaks(`a request for ${link} was sent at ${present}`)
    if (lastSubmit?.link && lastSubmit.link !== link) {
      this.breaks(`what was submitted for ${lastSubmit.link} was sent for ${link}`)
    }
    if (variables._reset_password_token !== links[link].token) this.breaks('another token was sent')
    const password = variables.customer_password
    if (password !== lastSubmit?.password) {
      this.breaks(`“${password}” was sent, but “${lastSubmit?.password}” was submitted`)
    }
    if (lastSubmit?.isStopped) this.breaks('what was edited after the submit was sent')
    if (knowledge.isInFlight(link)) this.breaks(`a second request for ${link} is under way`)
    this.counts.sent++
    return new Promise((resolve, reject) => {
      const request: SentRequest = {
        number: knowledge.requests.length + 1,
        link,
        form: this.form,
        password: password ?? '',
        sentAt: Date.now(),
        resolve: resolve as SentRequest['resolve'],
        reject,
        outcome: undefined,
        answeredAt: undefined,
        isRefusal: false,
        isPlainRefusal: false,
        isLateNews: false,
        isHeard: false,
        calls: 0,
      }
      knowledge.requests.push(request)
      if (this.nextAnswer) this.settleRequest(request, this.nextAnswer)
      this.nextAnswer = undefined
    })
  }

  private settleRequest(request: SentRequest, answer: Answer) {
    const id = links[request.link].id
    const { counts } = this
    request.answeredAt = Date.now()
    request.isLateNews = this.knowledge.isApplied(request.link)
    if (answer.with === 'success') {
      counts.successes++
      request.outcome = 'applied'
      const reference = `request ${request.number}`
      request.resolve({ id, type: 'customer_password_resets', reference })
      return
    }
    if (answer.with === 'another document' || answer.with === 'a TypeError') {
      counts.unknown++
      request.outcome = 'unknown'
      // The error doesn't say which request it belongs to, so no callback is expected for it.
      request.isHeard = true
      if (answer.with === 'a TypeError') request.reject(new TypeError('Failed to fetch'))
      else request.resolve({ id: 'another', type: 'customer_password_resets' })
      return
    }
    const { with: kind, outcome, retryAfter } = answer as Extract<Answer, { outcome?: unknown }>
    // The status identifies the request in `onError`.
    const status = 1_000 + request.number
    const error = new PasswordResetError({ kind, outcome, retryAfter, status })
    if (error.outcome === 'unknown') counts.unknown++
    if (outcome !== undefined) counts.contradictory++
    request.outcome = error.outcome
    request.isRefusal = kind === 'invalid-link' || error.outcome === 'not-applied-or-already-used'
    request.isPlainRefusal =
      kind === 'invalid-link' && error.outcome === 'not-applied-or-already-used'
    if (request.isRefusal) counts.refused++
    request.reject(error)
  }

  // ---- the form's options

  /** A function of the app that the test answers. */
  private ask(about: Question['about']) {
    return async () =>
      new Promise<never>((resolve, reject) => {
        this.asked++
        this.questions.push({ about, resolve: resolve as Question['resolve'], reject })
      })
  }

  private followLink() {
    const { link } = this.options
    if (!link || link === this.present) return
    if (this.present !== undefined) {
      if (this.knowledge.of(link).length > 0) this.counts.returns++
      this.startAnew()
    }
    this.present = link
  }

  private startAnew() {
    this.submits = 0
    this.typed = { password: '', confirmation: '' }
    this.typing = 'emptied'
  }

  private element() {
    const form = <VisitForm options={this.hookOptions()} onRender={this.see} />
    return this.isStrict ? <StrictMode>{form}</StrictMode> : form
  }

  private hookOptions(): UseResetPasswordFormOptions {
    const { options, form, queryClient } = this
    const { link } = options
    // Some apps create a new client on every render.
    const client = options.newClients ? this.makeClient() : this.client
    const isLatest = () => this.isMounted && this.form === form && this.options === options
    const hear = (name: string, number: number, isKnown: boolean) => {
      if (!isLatest()) this.breaks(`an old ${name} was called`)
      const request = isKnown ? this.knowledge.requests[number - 1] : undefined
      if (request) {
        this.hearAnswer(name, request)
      } else if (++this.unnamedErrors > this.formSubmits) {
        this.breaks(`${name} was called without a reason`)
      }
      if (options.callbacks === 'throwing') throw new Error(hostMistake)
    }
    return {
      client,
      // A new object on each render, as a router returns it.
      link: link ? { ...links[link] } : link,
      policy: this.policies[options.policy],
      confirmation: options.confirmation,
      // A new object, as in an app that changes one sentence.
      messages: { ...languages[options.language] },
      ...(options.signIn && { signInHref: '/login' }),
      ...(options.newLinkPage && { requestLinkHref: '/forgot' }),
      ...(options.newLinkInPlace && { onRequestLink: this.ask('new link') }),
      ...(options.email && { email: 'john@example.com' }),
      ...(options.attributes && { resetAttributes: { reference: 'the shop’s own' } }),
      ...(queryClient && { queryClient }),
      ...(options.callbacks !== 'none' && {
        onSuccess: ({ reference }) => {
          hear('onSuccess', Number(reference?.replace('request ', '')), true)
        },
        onError: ({ status = 0 }) => {
          hear('onError', status - 1_000, status > 1_000)
        },
      }),
    }
  }

  private makeClient(): PasswordResetClient {
    return { timeout: clientTimeoutMs, update: async (variables) => this.receive(variables) }
  }

  private hearAnswer(name: string, request: SentRequest) {
    request.calls++
    const { number, link, outcome } = request
    if (request.calls > 1) this.breaks(`${name} was called twice for request ${number}`)
    if (link !== this.present) this.breaks(`${name} was called for ${link} at ${this.present}`)
    const expected = outcome === 'applied' ? 'onSuccess' : 'onError'
    if (name !== expected) this.breaks(`${name} was called for ${outcome}`)
  }

  private calls(): number {
    return this.unnamedErrors + this.knowledge.requests.reduce((sum, { calls }) => sum + calls, 0)
  }

  /** Records console output, reported errors and unhandled rejections. */
  private listen() {
    for (const method of consoleMethods) {
      const original = console[method]
      console[method] = (...printed: unknown[]) => {
        this.breaks(`printed: ${printed.map(String).join(' ')}`)
      }
      this.restore.push(() => {
        console[method] = original
      })
    }
    const report = globalThis.reportError
    globalThis.reportError = (error: unknown) => {
      const isTheirs = error instanceof Error && error.message === hostMistake
      const isForDeveloper =
        isPasswordResetError(error) && ['configuration', 'unauthorized'].includes(error.kind)
      if (!isTheirs && !isForDeveloper) this.breaks(`reported: ${String(error)}`)
    }
    const catchUnhandled = (error: unknown) => this.breaks(`unhandled: ${String(error)}`)
    process.on('unhandledRejection', catchUnhandled)
    this.restore.push(() => {
      globalThis.reportError = report
      process.off('unhandledRejection', catchUnhandled)
    })
  }
}

/** Whether the shopper sees the editing screen without any error. */
function isSilent(state: ResetPasswordFormState): boolean {
  if (state.status !== 'editing') return false
  return !state.problem && !state.password.error && !state.confirmation?.error
}

/** Whether a new try is under way, for example in a form that was mounted later. */
function isTriedAgain(state: ResetPasswordFormState): boolean {
  return state.status === 'editing' && state.isSubmitting
}

/** The settings with which a visit begins. */
export interface PageCourse {
  readonly options: PageOptions
  readonly isStrict: boolean
  readonly sharesQueryClient: boolean
}
