import type { Resolver } from 'react-hook-form'

import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { askSchema } from '../policy/askSchema.js'
import {
  type PasswordPolicy,
  type PasswordSchema,
  isPolicy,
  readIssue,
} from '../policy/passwordPolicy.js'
import { issueMessage } from '../policy/passwordSentences.js'
import type { ResetPasswordValues } from './types.js'

interface Rules {
  readonly policy: PasswordPolicy | PasswordSchema
  readonly messages: ResetPasswordMessages
  /** Whether the second field is there to be filled in. */
  readonly asksForConfirmation: () => boolean
  /** Of the submit that validates, if one does: when it is stopped, nobody waits for the schema. */
  readonly getSignal: () => AbortSignal | undefined
}

/**
 * The rules as React Hook Form's resolver: at most one sentence per field, about what was typed and
 * never a transformed copy of it. Rejects when the submit is stopped.
 */
export function createResolver(rules: Rules): Resolver<ResetPasswordValues> {
  return async (live) => {
    // React Hook Form's own object, which goes on changing while a schema is asked: what is sent
    // must be what was validated.
    const values = { ...live }
    const password = await findPasswordError(values.password, rules)
    const confirmation = rules.asksForConfirmation()
      ? findConfirmationError(values, rules.messages)
      : undefined
    if (password === undefined && confirmation === undefined) return { values, errors: {} }
    return {
      values: {},
      errors: {
        ...(password !== undefined && { password: { type: 'policy', message: password } }),
        ...(confirmation !== undefined && {
          confirmation: { type: 'mismatch', message: confirmation },
        }),
      },
    }
  }
}

/** What is wrong with the second field; an untrue repetition is said there and nowhere else. */
function findConfirmationError(
  { password, confirmation }: ResetPasswordValues,
  messages: ResetPasswordMessages,
) {
  if (confirmation === password) return undefined
  return confirmation === '' ? messages.confirmationBlank : messages.confirmationMismatch
}

async function findPasswordError(
  password: string,
  { policy, messages, getSignal }: Rules,
): Promise<string | undefined> {
  // No schema makes an empty password right: the API calls it blank.
  if (password === '') return messages.passwordBlank
  const result = askSchema(policy, password, getSignal)
  const { issues } = result instanceof Promise ? await result : result
  const [issue] = issues ?? []
  if (!issue) return undefined
  const policyIssue = isPolicy(policy) ? readIssue(issue) : undefined
  return policyIssue ? issueMessage(policyIssue, messages) : issue.message
}
