import { ownProperties, toText } from '../client/ownProperties.js'
import { pickAttributes } from '../client/passwordResetDocument.js'
import { PasswordResetError, configurationError } from '../client/PasswordResetError.js'
import { maxTimeoutMs } from '../client/timeout.js'
import type {
  CustomerPasswordReset,
  PasswordResetClient,
  UpdatePasswordResetVariables,
} from '../client/types.js'
import { askClient } from './askClient.js'
import { type UpdateAnswer, knowledgeOf, learnFrom, setInFlight } from './knowledge.js'
import { type UpdatePasswordResetTicket, issueTicket, redeemTicket } from './ticket.js'

interface Update {
  readonly client: PasswordResetClient
  readonly variables: UpdatePasswordResetVariables
  /** Passes the ticket to TanStack, which calls `runTicket` with it. */
  readonly mutate: (ticket: UpdatePasswordResetTicket) => Promise<CustomerPasswordReset>
  /** Called once with the answer, in the tick in which it is known. Must not throw. */
  readonly onAnswer?: (answer: UpdateAnswer) => void
  /** Called when the update is refused because one for the same id is in flight. */
  readonly onRefused?: (error: PasswordResetError, ticket: UpdatePasswordResetTicket) => void
}

/**
 * Starts an update. Invalid variables give an error answer, like any failure. An update that isn't
 * answered within the client's `timeout` is given up. If TanStack hasn't called `runTicket` by
 * then, the request can never be sent; if it was sent, a late answer still adds to what is known.
 */
export async function startUpdate(update: Update): Promise<CustomerPasswordReset> {
  const { client, mutate, onAnswer, onRefused } = update
  const { id } = ownProperties(update.variables)
  const variables = { ...pickAttributes(update.variables), id: toText(id) }

  if (knowledgeOf(client, variables.id).isInFlight) {
    const error = new PasswordResetError({ kind: 'in-flight' })
    onAnswer?.({ error })
    onRefused?.(error, Object.freeze({ id: variables.id }))
    throw error
  }
  setInFlight(client, variables.id, true)
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = (answer: UpdateAnswer) => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    setInFlight(client, variables.id, false)
    onAnswer?.(answer)
  }

  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const wasSent = redeemTicket(ticket) === undefined
      const error = new PasswordResetError({
        kind: 'timeout',
        outcome: wasSent ? 'unknown' : 'not-applied',
      })
      if (wasSent) learnFrom({ error }, client, variables)
      end({ error })
      reject(error)
    }, limitOf(client))
  })
  // Prevents an unhandled rejection when nobody waits.
  givenUp.catch(() => {})
  const ticket = issueTicket(variables.id, {
    givenUp,
    async send() {
      const answer = await askClient(client, variables)
      // Both in one tick, so that React batches them in one render.
      learnFrom(answer, client, variables)
      end(answer)
      if ('error' in answer) throw answer.error
      return answer.passwordReset
    },
  })

  try {
    return await Promise.race([givenUp, mutate(ticket)])
  } finally {
    // The ticket is unused when a callback (`onMutate`) threw before TanStack called `runTicket`.
    if (redeemTicket(ticket)) end({ error: configurationError('callback') })
  }
}

/** TanStack's `mutationFn`. A ticket that was used, restored or copied sends nothing. */
export async function runTicket(ticket: UpdatePasswordResetTicket): Promise<CustomerPasswordReset> {
  const call = redeemTicket(ticket)
  if (!call) throw configurationError('ticket')
  return Promise.race([call.givenUp, call.send()])
}

const defaultLimitMs = 60_000

function limitOf(client: PasswordResetClient): number {
  const timeout: unknown = client?.timeout
  return typeof timeout === 'number' && timeout > 0
    ? Math.min(timeout, maxTimeoutMs)
    : defaultLimitMs
}
