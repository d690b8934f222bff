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

type FieldName = keyof ResetPasswordValues

interface Rules {
  readonly policy: PasswordPolicy | PasswordSchema
  readonly messages: ResetPasswordMessages
  /** The field in which the shopper types; none when a submit asks. */
  readonly getTyped: () => FieldName | undefined
  readonly getShownError: (name: FieldName) => string | undefined
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
    const typed = rules.getTyped()
    const password = await findPasswordError(values.password, rules)
    // What repeats an invalid password is no mistake of its own.
    const confirmation =
      password === undefined && rules.requiresConfirmation()
        ? findConfirmationError(values, rules.messages)
        : undefined
    if (password === undefined && confirmation === undefined) return { values, errors: {} }
    // While a field is typed in, the error that it shows can go, but none appears before the next
    // submit. The form stays invalid, so the error goes under `root`, which no field shows.
    const place = (name: FieldName, message: string) =>
      typed === name && message !== rules.getShownError(name) ? 'root' : name
    return {
      values: {},
      errors: {
        ...(password !== undefined && {
          [place('password', password)]: { type: 'policy', message: password },
        }),
        ...(confirmation !== undefined && {
          [place('confirmation', confirmation)]: { type: 'mismatch', message: confirmation },
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
