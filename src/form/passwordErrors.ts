import type { Resolver } from 'react-hook-form'

import type { PasswordResetReason } from '../client/reasons.js'
import { type ResetPasswordMessages, formatMessage } from './messages.js'
import {
  type PasswordIssue,
  type PasswordPolicy,
  type PasswordRequirement,
  type PasswordSchema,
  isPolicy,
  readIssue,
} from './passwordPolicy.js'
import { reportError } from './reportError.js'
import type { ResetPasswordValues } from './types.js'

interface Rules {
  readonly policy: PasswordPolicy | PasswordSchema
  readonly confirmation: boolean
  readonly messages: ResetPasswordMessages
}

/** The rules as React Hook Form's resolver: at most one sentence per field, about what was typed and never a transformed copy of it. */
export function createResolver(rules: Rules): Resolver<ResetPasswordValues> {
  return async (values) => {
    const password = await findPasswordError(values.password, rules)
    const confirmation = rules.confirmation
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
export function findConfirmationError(
  { password, confirmation }: ResetPasswordValues,
  messages: ResetPasswordMessages,
) {
  if (confirmation === password) return undefined
  return confirmation === '' ? messages.confirmationBlank : messages.confirmationMismatch
}

/** The sentence for a rule that the password breaks, by its code. */
export function passwordMessage(
  { code, count }: PasswordResetReason,
  messages: ResetPasswordMessages,
): string {
  if (code === 'blank' || code === 'empty') return messages.passwordBlank
  if (code === 'too_short' && count !== undefined)
    return formatMessage(messages.passwordTooShort, count, messages)
  if (code === 'too_long' && count !== undefined)
    return formatMessage(messages.passwordTooLong, count, messages)
  return code === 'breached' ? messages.passwordBreached : messages.passwordRejected
}

/** The words for a requirement: its own, or the messages' for its id. */
export function requirementLabel(
  { id, label }: PasswordRequirement,
  { minLength }: PasswordPolicy,
  messages: ResetPasswordMessages,
): string {
  return (
    label ?? (id === 'min-length' ? formatMessage(messages.minLength, minLength, messages) : id)
  )
}

async function findPasswordError(
  password: string,
  { policy, messages }: Rules,
): Promise<string | undefined> {
  // No schema makes an empty password right: the API calls it blank.
  if (password === '') return messages.passwordBlank
  try {
    const [issue] = (await policy['~standard'].validate(password)).issues ?? []
    if (!issue) return undefined
    const known = isPolicy(policy) ? readIssue(issue) : undefined
    return known ? issueMessage(known, messages) : issue.message
  } catch (error) {
    // A mistake in the page's own schema must not keep the shopper out; the server stays the authority.
    reportError(error)
    return undefined
  }
}

function issueMessage(issue: PasswordIssue, messages: ResetPasswordMessages): string {
  return issue.requirement?.label ?? passwordMessage(issue, messages)
}
