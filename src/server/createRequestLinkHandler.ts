import { isOwnPath, readSafeUrl } from '../client/readBaseUrl.js'
import { parseJson, readBytes } from '../client/readBody.js'
import { readEmailAddress } from '../client/readEmailAddress.js'
import { isPlainObject, toText } from '../client/untrusted.js'
import { withDeadline } from '../client/withDeadline.js'
import { type AdmissionOptions, createAdmission } from './createAdmission.js'
import { type LinkJob, type LinkWorkOptions, createLinkWork, maxJobMs } from './createLinkWorker.js'
import { type Turn, createTurns } from './createTurns.js'
import { type WaitUntil, createStartWork, maxDelayMs } from './createWaitUntil.js'
import {
  type Handler,
  bodyTooLarge,
  createPlaces,
  methodNotAllowed,
  noStore,
  problem,
  readClientAddress,
} from './Handler.js'
import { isStorefrontName, readFacts, readResetPages } from './readResetPages.js'
import {
  type Tell,
  readOnEvent,
  requireFunction,
  requireOption,
  requireServer,
} from './requireOption.js'

interface LinkAdmissionOptions extends AdmissionOptions {
  /**
   * A form without JavaScript is redirected (303) to this page, which should contain
   * `<ForgotPasswordForm sent>`. Without this option, a form gets 415.
   */
  sentUrl?: string | undefined
}

/** Options of `createRequestLinkHandler`, with or without a queue for the work (`enqueue`). */
export type RequestLinkHandlerOptions =
  | (LinkWorkOptions &
      LinkAdmissionOptions & {
        /**
         * Keeps the process alive until the email is sent. Pass `waitUntil` of `cloudflare:workers`
         * or `@vercel/functions`, Next's `after`, or `createWaitUntil()`. The default is the
         * context's `waitUntil`. Without either, the work runs, and `onEvent` gets `failed` once.
         */
        waitUntil?: WaitUntil | undefined
        enqueue?: undefined
      })
  | (LinkAdmissionOptions &
      Pick<LinkWorkOptions, 'organization' | 'store' | 'onEvent'> & {
        origins: readonly string[]
        /** Queues a job for `createLinkWorker`. The 202 is sent after the promise has resolved. */
        enqueue: (job: LinkJob) => Promise<void>
      })

const maxEnqueueMs = 5000
const maxBodyMs = 10_000
const maxBodyBytes = 8 * 1024

/**
 * Makes the handler for reset requests: a `POST` of an email address, as JSON or as a form. Every
 * well-formed address gets the same 202 (a form gets 303), before anything is looked up. After
 * that, the reset is created and your email is sent, in this process (`waitUntil`) or by your
 * queue's worker. If `enqueue` fails or takes more than five seconds, the response is 503.
 *
 * @throws {TypeError | PasswordResetError} at once, naming the invalid option
 *
 * @example
 * export const POST = createRequestLinkHandler({
 *   organization: 'acme',
 *   clientId: process.env.CL_INTEGRATION_ID!,
 *   clientSecret: process.env.CL_INTEGRATION_SECRET!,
 *   resetUrl: 'https://shop.example/reset-password',
 *   sendMail,
 * })
 */
export function createRequestLinkHandler(options: RequestLinkHandlerOptions): Handler {
  requireServer('createRequestLinkHandler', options)
  const tell = readOnEvent(options.onEvent)
  const { start, ownOrigins } = options.enqueue
    ? openQueue(options.enqueue)
    : openWork(options, tell)
  const { allow, origins = ownOrigins } = options
  const sentUrl = readSentUrl(options.sentUrl)
  const admission = createAdmission({ origins, allow }, tell)
  const takeTurn = createTurns(options, tell)

  return async (request, context) => {
    if (request.method !== 'POST') return methodNotAllowed('POST')
    const refusedOrigin = admission.refuseOrigin(request.headers)
    if (refusedOrigin) return refusedOrigin
    const resetRequest = await readResetRequest(request, sentUrl !== undefined)
    if (resetRequest instanceof Response) return resetRequest
    const { email, fields, isForm } = resetRequest
    const facts = { headers: request.headers, email, fields, ...readClientAddress(context) }
    const refused = await admission.refuse(facts)
    if (refused) return refused
    const turn = await takeTurn(email)
    if (turn === 'too-soon') tell({ name: 'refused', step: 'limit' })
    else {
      const job = { id: crypto.randomUUID(), email, requestedAt: new Date().toISOString() }
      // Checks only the format of the storefront's name, because only the worker knows the names.
      const asked = readFacts(fields, isStorefrontName)
      const isQueued = turn && (await start({ ...job, ...asked }, turn, context))
      if (isQueued) await turn.keep()
      else {
        tell({ name: 'failed', step: 'queue' })
        await turn?.giveBack()
        if (options.enqueue || !turn) return problem(503, 'The request could not be queued.')
      }
    }
    return isForm && sentUrl !== undefined
      ? new Response(null, { status: 303, headers: { ...noStore, Location: sentUrl } })
      : new Response(null, { status: 202, headers: noStore })
  }
}

type Start = (job: LinkJob, turn: Turn, context: unknown) => Promise<boolean>

function openQueue(enqueue: (job: LinkJob) => Promise<void>): {
  start: Start
  ownOrigins?: readonly string[]
} {
  requireOption(typeof enqueue === 'function', 'enqueue', 'a function')
  return {
    start: async (job) => {
      const put = async () => enqueue(job)
      return withDeadline(maxEnqueueMs, put).then(
        () => true,
        () => false,
      )
    },
  }
}

function openWork(options: LinkWorkOptions & { waitUntil?: WaitUntil | undefined }, tell: Tell) {
  const { waitUntil } = options
  requireFunction(waitUntil, 'waitUntil', true)
  const work = createLinkWork(options)
  const takePlace = createPlaces(maxDelayMs + maxJobMs)
  const startWork = createStartWork(waitUntil, () => tell({ name: 'failed', step: 'wait-until' }))
  const start: Start = async (job, turn, context) => {
    const free = takePlace()
    if (!free) return false
    startWork(context, async () => {
      const result = await work(job)
      free()
      // If the result is `unclear`, the turn isn't given back, because the email may still arrive.
      if (result === 'again') await turn.giveBack()
    })
    return true
  }
  return { start, ownOrigins: readResetPages(options).origins }
}

/** Reads the redirect's fixed path or URL. If requests could choose it, it could lead anywhere. */
function readSentUrl(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = toText(value)
  const url = isOwnPath(text) ? text : readSafeUrl(text)?.href
  const path = "a path from the root like '/forgot/sent'"
  requireOption(url !== undefined, 'sentUrl', `${path}, or an absolute https URL without password`)
  return url
}

type Fields = Readonly<Record<string, string>>

/** Reads the email address and the other fields from the body, or returns the error response. */
async function readResetRequest(
  request: Request,
  takesForms: boolean,
): Promise<{ email: string; fields: Fields; isForm: boolean } | Response> {
  const contentType = request.headers.get('content-type') ?? ''
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType)
  if (isForm ? !takesForms : !/^application\/json\b/i.test(contentType))
    return problem(415, 'Send JSON.')
  // A body that is cut off or takes too long counts as empty.
  const read = () => readBytes(request.body, maxBodyBytes)
  const bytes = await withDeadline(maxBodyMs, read).catch(() => new Uint8Array())
  if (!bytes) return bodyTooLarge()
  const { email: typed = '', ...fields } = await readFields(bytes, isForm ? contentType : undefined)
  const email = readEmailAddress(typed)
  return email === undefined
    ? problem(400, 'Send `email`, an email address.')
    : { email, fields, isForm }
}

async function readFields(body: Uint8Array<ArrayBuffer>, formType?: string): Promise<Fields> {
  const isText = (entry: readonly [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string'
  if (formType === undefined) {
    const value = parseJson(new TextDecoder().decode(body))
    return Object.fromEntries(isPlainObject(value) ? Object.entries(value).filter(isText) : [])
  }
  const form = new Response(body, { headers: { 'Content-Type': formType } })
  return form.formData().then(
    (data) => Object.fromEntries([...data].filter(isText)),
    () => ({}),
  )
}
