import { readEmailAddress } from '../client/readEmailAddress.js'
import { ownProperties, toText } from '../client/untrusted.js'
import { type CommerceLayerServer, connect } from './connect.js'
import {
  type RequestFacts,
  type ResetPages,
  type ResetUrlOptions,
  readFacts,
  readResetPages,
} from './readResetPages.js'
import {
  type ServerEvent,
  readOnEvent,
  requireFunction,
  requireServer,
  requireText,
} from './requireOption.js'
import { openStore, runOnce } from './SharedStore.js'
import {
  type ResetMail,
  isAboutCustomer,
  isUndeliverable,
  isUnknownCustomer,
  readTime,
  toResetDocument,
  toResetMail,
} from './toResetMail.js'

/**
 * A reset request in your queue, as JSON. It contains an email address, so have the queue delete
 * finished jobs.
 */
export interface LinkJob extends RequestFacts {
  /**
   * A random id. The worker uses it to recognise a job that runs twice, and the queue can use it to
   * drop duplicates.
   */
  readonly id: string
  readonly email: string
  /** When the shopper asked for the link, in ISO 8601. A job older than an hour is dropped. */
  readonly requestedAt: string
}

/**
 * Options for the work that follows a reset request: getting the access token, creating the reset,
 * building the link and sending your email.
 */
export interface LinkWorkOptions extends CommerceLayerServer, ResetUrlOptions {
  /** The secret of an integration, which has full access to the shop. */
  clientSecret: string
  /**
   * Sends the email. When its promise rejects, `onEvent` gets `failed`, or `undeliverable` if the
   * error is an `UndeliverableError`.
   */
  sendMail: (mail: ResetMail) => Promise<void>
  /**
   * Sends an email to an address that has no account; `to` is the address as the shopper typed it.
   * The limits for reset links apply to this email, too. This option is off by default, because it
   * lets anyone make the shop write to a stranger.
   */
  sendNoAccountMail?: ((mail: RequestFacts & { to: string }) => Promise<void>) | undefined
  /**
   * Called with events for logs and metrics. An event never contains an email address or a token.
   */
  onEvent?: ((event: ServerEvent) => void) | undefined
}

/** A job older than this is dropped, because a shopper who has waited so long has asked again. */
const maxAgeMs = 60 * 60_000
/** How long a success is remembered: longer than `maxAgeMs`, so no job sends two emails. */
const keepMs = 2 * maxAgeMs

/**
 * The time limit for a job, `sendMail` included. Without it, a mail server that hangs would occupy
 * a worker forever.
 */
export const maxJobMs = 30_000

/**
 * The result of a job. `over`: there is nothing left to do. `again`: the job failed, or another
 * instance is running it, so the job can be run again. `unclear`: the time limit has passed, and
 * the email may have been sent.
 */
export type LinkResult = 'over' | 'again' | 'unclear'

/**
 * Makes the function that processes a queue's jobs, e.g. in BullMQ, SQS or Cloudflare Queues. The
 * function's promise resolves when the email has been sent or can never be sent. The promise
 * rejects when another try may help, and while another instance is running the same job. A job that
 * runs again after a success sends nothing. A second email is sent only if the process dies after
 * it has sent the email and before it has recorded the success in the store.
 *
 * @throws {TypeError | PasswordResetError} at once, naming the invalid option
 *
 * @example
 * const work = createLinkWorker({
 *   organization: 'acme',
 *   clientId: process.env.CL_INTEGRATION_ID!,
 *   clientSecret: process.env.CL_INTEGRATION_SECRET!,
 *   resetUrl: 'https://shop.example/reset-password',
 *   sendMail,
 *   store,
 * })
 */
export function createLinkWorker(options: LinkWorkOptions): (job: LinkJob) => Promise<void> {
  requireServer('createLinkWorker', options)
  const work = createLinkWork(options)
  return async (job) => {
    if ((await work(job)) !== 'over') throw new Error('The link was not sent: try again.')
  }
}

/**
 * Like `createLinkWorker`, but for use in the handler's own process: returns the job's result and
 * never rejects.
 */
export function createLinkWork(options: LinkWorkOptions): (job: LinkJob) => Promise<LinkResult> {
  const { clientSecret, sendMail, sendNoAccountMail } = options
  requireText(clientSecret, 'clientSecret')
  requireFunction(sendMail, 'sendMail')
  requireFunction(sendNoAccountMail, 'sendNoAccountMail', true)
  const tell = readOnEvent(options.onEvent)
  const pages = readResetPages(options)
  const ask = connect(options, { client_secret: clientSecret }, tell)
  const store = openStore(options.store, tell)

  return async (given) => {
    const job = readJob(given, pages)
    const age = Date.now() - (job?.requestedAt.getTime() ?? 0)
    if (!job || age > maxAgeMs) {
      tell({ name: job ? 'refused' : 'unreadable', step: 'queue' })
      return 'over'
    }
    let step: 'reset' | 'mail' = 'reset'
    let isLate = false
    let isNobody = false

    const createReset = async (): Promise<ServerEvent | ResetMail> => {
      const reply = await ask({
        method: 'POST',
        path: '/customer_password_resets',
        document: toResetDocument(job.email, job.facts),
      })
      if (reply.name === 'no-access-token')
        return { name: 'failed', step: 'access-token', ...statusOf(reply.status) }
      if (reply.name === 'no-answer') {
        isLate = reply.isLate
        return { name: 'failed', step }
      }
      const { response, document } = reply
      const { status } = response
      const { data } = ownProperties(document)
      const created = status === 201 ? toResetMail(data, pages, job.facts) : undefined
      if (created) return created
      isNobody = isAboutCustomer(status, document)
      return isUnknownCustomer(status, document)
        ? { name: 'unknown-customer', status }
        : { name: 'failed', step, status }
    }
    const mail = async (send: () => Promise<void>, event: ServerEvent): Promise<ServerEvent> => {
      step = 'mail'
      try {
        await send()
        return event
      } catch (error) {
        // The error itself is dropped, because its text may contain the address or the link.
        return isUndeliverable(error) ? { name: 'undeliverable', step } : { name: 'failed', step }
      }
    }
    const send = async (): Promise<ServerEvent> => {
      const created = await createReset()
      if (!('name' in created)) return mail(() => sendMail(created), { name: 'sent' })
      if (created.name !== 'unknown-customer' || !isNobody || !sendNoAccountMail) return created
      return mail(() => sendNoAccountMail({ to: job.email, ...job.facts }), created)
    }

    const event = await runOnce(store, `link:${job.id}`, { maxMs: maxJobMs, keepMs }, send)
    if (event === 'done-before') return 'over'
    tell(event === 'late' ? { name: 'failed', step } : event)
    if (event === 'late' || isLate) return 'unclear'
    return event.name === 'failed' || event.name === 'waiting' ? 'again' : 'over'
  }
}

/**
 * Reads a job from the queue, and checks each field, because a different version of the package may
 * have queued the job.
 */
function readJob(given: unknown, { isStorefront }: ResetPages) {
  const { id, email, requestedAt } = ownProperties(given)
  const address = readEmailAddress(toText(email))
  const time = readTime(requestedAt)
  if (typeof id !== 'string' || id === '' || address === undefined || !time) return undefined
  return { id, email: address, requestedAt: time, facts: readFacts(given, isStorefront) }
}

function statusOf(status: number | undefined) {
  return status === undefined ? {} : { status }
}
