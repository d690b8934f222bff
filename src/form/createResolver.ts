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
  /** Whether it is asked because the shopper types in the confirmation, and not by a submit. */
  readonly isTypingConfirmation: () => boolean
  readonly getShownMismatch: () => string | undefined
  /** Whether the confirmation input is rendered, and so has to match. */
  readonly requiresConfirmation: () => boolean
  /**
   * The signal of the submit that validates, if there is one. When it aborts, nothing waits for the
   * schema any more.
   */
  readonly getSignal: () => AbortSignal | undefined
}

/**
 * Makes React Hook Form's resolver from the rules: at most one error per field, about what was
 * typed and never about a schema's transformed output. Rejects when the submit is stopped.
 */
export function createResolver(rules: Rules): Resolver<ResetPasswordValues> {
  return async (live) => {
    // Copied, because React Hook Form changes this object while a schema is asked, and what is sent
    // must be what was validated.
    const values = { ...live }
    const isTyping = rules.isTypingConfirmation()
    const password = await findPasswordError(values.password, rules)
    // What repeats an invalid password is no mistake of its own.
    const mismatch =
      password === undefined && rules.requiresConfirmation()
        ? findConfirmationError(values, rules.messages)
        : undefined
    // While it is typed, the error that is shown can go, but none appears before the next submit.
    const confirmation = isTyping && mismatch !== rules.getShownMismatch() ? undefined : mismatch
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

/** The error of the confirmation field; a mismatch is shown there only. */
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
  // The API refuses an empty password, whatever the schema says.
  if (password === '') return messages.passwordBlank
  const result = askSchema(policy, password, getSignal)
  const { issues } = result instanceof Promise ? await result : result
  const [issue] = issues ?? []
  if (!issue) return undefined
  const policyIssue = isPolicy(policy) ? readIssue(issue) : undefined
  return policyIssue ? issueMessage(policyIssue, messages) : issue.message
}
