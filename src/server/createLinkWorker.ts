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
 * A reset request as it waits in a queue, as JSON. It holds an address, so let the queue forget it.
 */
export interface LinkJob extends RequestFacts {
  /** Random; for the queue's own deduplication. */
  readonly id: string
  readonly email: string
  /** When it was asked for, in ISO 8601. A job older than an hour is dropped. */
  readonly requestedAt: string
}

/** The work behind a reset request: the access token, the reset, the link, your mail. */
export interface LinkWorkOptions extends CommerceLayerServer, ResetUrlOptions {
  /** The secret of an integration, which has full access to the shop. */
  clientSecret: string
  /**
   * Sends the mail. When it rejects, the event is `failed`, or `undeliverable` for an
   * `UndeliverableError`.
   */
  sendMail: (mail: ResetMail) => Promise<void>
  /**
   * Tells the owner of an address that it has no account; `to` is the address as it was typed. The
   * same limits as for a link hold. It writes to strangers, so it is off unless given.
   */
  sendNoAccountMail?: ((mail: RequestFacts & { to: string }) => Promise<void>) | undefined
  /** For logs and metrics: never an address or a token. */
  onEvent?: ((event: ServerEvent) => void) | undefined
}

/** A shopper who has waited this long has asked again. */
const maxAgeMs = 60 * 60_000
/** Longer than a job lives, so that none is run twice. */
const keepMs = 2 * maxAgeMs

/**
 * The limit for a job, `sendMail` included, because a mail server that hangs would keep its place.
 */
export const maxJobMs = 30_000

/**
 * What became of a job: it is over, it may be run again, or nobody knows because the time was up
 * and the mail may have left.
 */
export type LinkResult = 'over' | 'again' | 'unclear'

/**
 * Makes the worker of a queue, such as BullMQ, SQS or Cloudflare Queues. Resolves when the mail has
 * left or never can; rejects when trying again may help, also while another instance is at it. Run
 * again after a success it sends nothing: only a worker that dies between the mail and its record
 * causes a second one.
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

/** The same for the handler's own process, with the result. Never rejects. */
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
        // What was thrown may quote the address or the link.
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

/** A queue may hold what another version of the package put there. */
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
