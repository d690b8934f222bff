import type {
  CustomerPasswordReset,
  PasswordResetClient,
  UpdatePasswordResetVariables,
} from '../client/PasswordResetClient.js'
import {
  PasswordResetError,
  configurationError,
  toPasswordResetError,
  unexpectedResponse,
} from '../client/PasswordResetError.js'
import {
  type ResetRecord,
  type UpdateAnswer,
  changeRecord,
  learn,
  readRecord,
  setRecord,
  tellListeners,
} from '../client/ResetRecord.js'
import { bareReset, fromResource, pickVariables } from '../client/toDocument.js'
import { withDeadline, readUpdateLimit } from '../client/withDeadline.js'

/** TanStack Query gets this ticket instead of the secret variables. A ticket works once. */
export interface UpdatePasswordResetTicket {
  readonly id: string
}

/**
 * Each ticket's call. Only the call contains the secrets, because TanStack Query keeps variables
 * for minutes, and passes them to global callbacks, devtools and storage.
 */
const calls = new WeakMap<UpdatePasswordResetTicket, () => Promise<CustomerPasswordReset>>()

interface Update {
  readonly client: PasswordResetClient
  readonly variables: UpdatePasswordResetVariables
  /** Passes the ticket to TanStack, which calls `runTicket` with it. */
  readonly mutate: (ticket: UpdatePasswordResetTicket) => Promise<CustomerPasswordReset>
  /** Returns the properties that a form adds to the record when the answer comes. */
  readonly toRecord?: (answer: UpdateAnswer) => Partial<ResetRecord>
  /** Called when another update for the same id is in flight, so this update is refused. */
  readonly onRefused?: (error: PasswordResetError, ticket: UpdatePasswordResetTicket) => void
}

interface StartedUpdate {
  /** Resolves once the client has answered; rejects when nothing was sent. */
  readonly answer: Promise<UpdateAnswer>
  /** Settles together with TanStack's mutation, after the app's callbacks. */
  readonly mutation: Promise<CustomerPasswordReset>
}

/**
 * Starts an update. The id is in flight as soon as `startUpdate` is called: TanStack calls
 * `runTicket` only later, and two calls in one tick must send only one request.
 *
 * @throws {PasswordResetError} kind `in-flight` when an update for the same id is under way
 */
export function startUpdate(update: Update): StartedUpdate {
  const { client, mutate, toRecord, onRefused } = update
  const { id, ...attributes } = pickVariables(update.variables)
  const hasPassword = attributes.customer_password !== undefined
  const ticket = Object.freeze({ id })
  if (readRecord(id).inFlight) {
    const error = new PasswordResetError({ kind: 'in-flight' })
    onRefused?.(error, ticket)
    throw error
  }
  setRecord(id, { inFlight: ticket, hasPassword })

  let isOver = false
  const keep = (answer: UpdateAnswer): UpdateAnswer => {
    // Doesn't store the answer if the records were cleared in the meantime, e.g. between two tests.
    if (!isOver && readRecord(id).inFlight !== ticket) return answer
    const shown = isOver ? undefined : toRecord?.(answer)
    // Only a form that passes this answer to the app needs the customer's data.
    const learned = shown || 'error' in answer ? answer : { passwordReset: bareReset(id) }
    changeRecord(id, {
      // An answer that comes after the time limit still shows whether the password was changed.
      ...(hasPassword && { known: learn(readRecord(id).known, learned) }),
      ...(!isOver && { inFlight: undefined }),
      ...shown,
    })
    isOver = true
    return answer
  }

  let mutation: StartedUpdate['mutation'] | undefined
  const answer = new Promise<UpdateAnswer>((resolve, reject) => {
    calls.set(ticket, sendOnce(client, { id, ...attributes }, keep, resolve))
    mutation = mutate(ticket).finally(() => {
      // An unused ticket means that `onMutate` threw before TanStack called `runTicket`.
      if (!calls.delete(ticket)) return
      if (readRecord(id).inFlight === ticket) changeRecord(id, { inFlight: undefined })
      reject(configurationError('callback'))
    })
  })
  // Each caller uses only one promise. The other promise must not cause an unhandled rejection.
  answer.catch(() => {})
  mutation?.catch(() => {})
  return { answer, mutation: mutation! }
}

/** TanStack's `mutationFn`. A ticket that was used, restored or copied sends nothing. */
export async function runTicket(ticket: UpdatePasswordResetTicket): Promise<CustomerPasswordReset> {
  const call = calls.get(ticket)
  calls.delete(ticket)
  if (!call) throw configurationError('ticket')
  return call()
}

/**
 * Creates the call behind a ticket. It is a separate function, because closures of one function
 * share all variables, and the app's callbacks may keep the mutation's closures for ever.
 */
function sendOnce(
  client: PasswordResetClient,
  variables: UpdatePasswordResetVariables,
  keep: (answer: UpdateAnswer) => UpdateAnswer,
  tell: (answer: UpdateAnswer) => void,
): () => Promise<CustomerPasswordReset> {
  return async () => {
    const request = askClient(client, variables).then(keep)
    // The request is sent, so the app may render now.
    tellListeners()
    const answer = await withDeadline(readUpdateLimit(client), () => request).catch(() =>
      keep({ error: new PasswordResetError({ kind: 'timeout' }) }),
    )
    tell(answer)
    if ('error' in answer) throw answer.error
    return answer.passwordReset
  }
}

/**
 * Calls the client, which may be the app's own. The client's result passes through the same
 * allow-list as Commerce Layer's answer. The client's error becomes an answer, too.
 */
async function askClient(
  client: PasswordResetClient,
  variables: UpdatePasswordResetVariables,
): Promise<UpdateAnswer> {
  try {
    if (typeof client?.update !== 'function') throw configurationError('client')
    if (Object.keys(variables).length === 1) throw configurationError('no_attributes')
    const passwordReset = fromResource(await client.update(variables), variables.id)
    return passwordReset ? { passwordReset } : { error: unexpectedResponse() }
  } catch (failure) {
    return { error: toPasswordResetError(failure) }
  }
}
