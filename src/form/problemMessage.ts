import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { Knowledge } from '../query/knowledge.js'
import type { Problem } from './types.js'

/** What is known of the password, then why, in one text. */
export function problemMessage(
  error: PasswordResetError,
  outcome: Problem['outcome'],
  knowledge: Knowledge,
  messages: ResetPasswordMessages,
  isWaitOver: boolean,
): string {
  const known = outcome === 'unknown' ? messages.maybeChanged : messages.notChanged
  const why = isWaitOver ? messages.retryNow : whyMessage(error, messages)
  // While another request is in flight, nothing more is known.
  if (error.kind === 'in-flight' && knowledge.outcome === 'not-applied') return messages.inFlight
  return why === undefined ? known : `${known} ${why}`
}

function whyMessage(
  { kind, outcome }: PasswordResetError,
  messages: ResetPasswordMessages,
): string | undefined {
  switch (kind) {
    case 'offline':
      return messages.offline
    case 'network':
      return messages.network
    case 'timeout':
      return messages.timeout
    case 'in-flight':
      return messages.inFlight
    case 'unauthorized':
      return messages.unauthorized
    case 'rate-limited':
      return messages.rateLimited
    default:
      return outcome === 'unknown' ? undefined : messages.rejected
  }
}
