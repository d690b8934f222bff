import { isPlainObject } from '../client/copyJson.js'
import { readEmailAddress } from '../client/emailAddress.js'
import { ownProperties, toList, toText } from '../client/ownProperties.js'
import { type CommerceLayerServer, connect } from './connect.js'
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
  type ResetUrlOptions,
  isUndeliverable,
  readLocale,
  readResetUrl,
  readTime,
  toResetMail,
} from './toResetMail.js'

/**
 * A request for a link, as it waits in a queue; JSON. It holds an address: let the queue forget it.
 */
export interface LinkJob {
  /** Random; for the queue's own deduplication. */
  readonly id: string
  readonly email: string
  /** When it was asked for, in ISO 8601. A job older than an hour is dropped. */
  readonly requestedAt: string
  /** The language of the page that asked, a BCP 47 tag. */
  readonly locale?: string
}

/** The work behind a request for a link: the access token, the reset, the link, your mail. */
export interface LinkWorkOptions extends CommerceLayerServer, ResetUrlOptions {
  /** The secret of an integration, which has full access to the shop. */
  clientSecret: string
  /**
   * Sends the mail. When it rejects, the event is `failed`, or `undeliverable` for an
   * `UndeliverableError`.
   */
  sendMail: (mail: ResetMail) => Promise<void>
  /** For logs and metrics: never an address or a token. */
  onEvent?: ((event: ServerEvent) => void) | undefined
}

/** The shopper has long asked again. */
const maxAgeMs = 60 * 60_000
/** Longer than a job lives, so that none is run twice. */
const keepMs = 2 * maxAgeMs

/** What a job, `sendMail` among it, may take. A mail server that hangs would keep its place. */
export const maxJobMs = 30_000

/**
 * What became of a job: it is over, it may be run again, or nobody knows because the time was up
 * and the mail may have left.
 */
export type LinkResult = 'over' | 'again' | 'unclear'

/**
 * Makes the worker of a queue (BullMQ, SQS, Cloudflare Queues, …). Resolves when the mail has left
 * or never can; rejects when trying again may help, also while another instance is at it. Run again
 * after a success it sends nothing: only a worker that dies between the mail and its record causes
 * a second one.
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
  const { clientSecret, sendMail } = options
  requireText(clientSecret, 'clientSecret')
  requireFunction(sendMail, 'sendMail')
  const tell = readOnEvent(options.onEvent)
  const toUrl = readResetUrl(options)
  const ask = connect(options, { client_secret: clientSecret }, tell)
  const store = openStore(options.store, tell)

  return async (given) => {
    const job = readJob(given)
    const age = Date.now() - (job?.requestedAt.getTime() ?? 0)
    if (!job || age > maxAgeMs) {
      tell({ name: job ? 'refused' : 'unreadable', step: 'queue' })
      return 'over'
    }
    let step: 'reset' | 'mail' = 'reset'
    let isLate = false

    const createReset = async (): Promise<ServerEvent | ResetMail> => {
      const reply = await ask({
        method: 'POST',
        path: '/customer_password_resets',
        document: toDocument(job),
      })
      if (reply.name === 'no-access-token')
        return { name: 'failed', step: 'access-token', ...statusOf(reply.status) }
      if (reply.name === 'no-answer') {
        isLate = reply.isLate
        return { name: 'failed', step }
      }
      const { response, document } = reply
      const { status } = response
      const mail = status === 201 ? toResetMail(ownProperties(document).data, toUrl) : undefined
      if (mail) return { ...mail, ...(job.locale !== undefined && { locale: job.locale }) }
      return isUnknownCustomer(status, document)
        ? { name: 'unknown-customer', status }
        : { name: 'failed', step, status }
    }
    const send = async (): Promise<ServerEvent> => {
      const created = await createReset()
      if ('name' in created) return created
      step = 'mail'
      try {
        await sendMail(created)
        return { name: 'sent' }
      } catch (error) {
        // What was thrown may quote the address or the link.
        return isUndeliverable(error) ? { name: 'undeliverable', step } : { name: 'failed', step }
      }
    }

    const event = await runOnce(store, `link:${job.id}`, { maxMs: maxJobMs, keepMs }, send)
    if (event === 'done-before') return 'over'
    tell(event === 'late' ? { name: 'failed', step } : event)
    if (event === 'late' || isLate) return 'unclear'
    return event.name === 'failed' || event.name === 'waiting' ? 'again' : 'over'
  }
}

function toDocument({ email, locale }: { email: string; locale: string | undefined }): object {
  const metadata = locale === undefined ? undefined : { locale }
  const attributes = { customer_email: email, metadata }
  return { data: { type: 'customer_password_resets', attributes } }
}

/**
 * What the API answers for an unknown address is not published; these two are plausible. Without
 * errors in it, the answer comes from something else, as after a wrong `baseUrl`.
 */
function isUnknownCustomer(status: number, document: unknown): boolean {
  const errors = toList(ownProperties(document).errors)
  return (status === 404 || status === 422) && errors.some(isPlainObject)
}

/** A queue may hold what another version of the package put there. */
function readJob(given: unknown) {
  const { id, email, requestedAt, locale } = ownProperties(given)
  const address = readEmailAddress(toText(email))
  const time = readTime(requestedAt)
  if (typeof id !== 'string' || id === '' || address === undefined || !time) return undefined
  return { id, email: address, requestedAt: time, locale: readLocale(locale) }
}

function statusOf(status: number | undefined) {
  return status === undefined ? {} : { status }
}
