import type { Resolver } from 'react-hook-form'

import { askSchema } from '../policy/askSchema.js'
import {
  type PasswordPolicy,
  type PasswordSchema,
  isPolicy,
  readIssue,
} from '../policy/passwordPolicy.js'
import { type FieldIssue, toFieldError } from './fieldIssue.js'
import type { ResetPasswordValues } from './types.js'

/** What the fields are validated against. */
export interface Rules {
  readonly policy: PasswordPolicy | PasswordSchema
  /** Whether the confirmation input is rendered, and so has to match. */
  readonly requiresConfirmation: () => boolean
  /**
   * The signal of the submit that validates, if there is one. When it aborts, nothing waits for the
   * schema any more.
   */
  readonly getSignal: () => AbortSignal | undefined
}

type Issues = { readonly [TName in keyof ResetPasswordValues]?: FieldIssue }

/**
 * Makes React Hook Form's resolver. It is made once and reads the rules of the last render, because
 * React Hook Form keeps the first one, with everything in its scope. Rejects when the submit is
 * stopped.
 */
export function createResolver(latest: { readonly current: Rules }): Resolver<ResetPasswordValues> {
  return async (live) => {
    // Copied, because React Hook Form changes this object while a schema is asked, and what is sent
    // must be what was validated.
    const values = { ...live }
    const { password, confirmation } = await findIssues(values, latest.current)
    if (!password && !confirmation) return { values, errors: {} }
    return {
      values: {},
      errors: {
        ...(password && { password: toFieldError(password) }),
        ...(confirmation && { confirmation: toFieldError(confirmation) }),
      },
    }
  }
}

/**
 * At most one issue per field, about what was typed and never about a schema's transformed output.
 */
export async function findIssues(values: ResetPasswordValues, rules: Rules): Promise<Issues> {
  const { password, confirmation } = values
  const issue = await findPasswordIssue(password, rules)
  if (issue) return { password: issue }
  // A confirmation that repeats an invalid password gets no error of its own.
  if (!rules.requiresConfirmation() || confirmation === password) return {}
  return { confirmation: { code: confirmation === '' ? 'confirmation_blank' : 'mismatch' } }
}

async function findPasswordIssue(
  password: string,
  { policy, getSignal }: Rules,
): Promise<FieldIssue | undefined> {
  // The API refuses an empty password, whatever the schema says.
  if (password === '') return { code: 'blank' }
  const result = askSchema(policy, password, getSignal)
  const { issues } = result instanceof Promise ? await result : result
  const [issue] = issues ?? []
  if (!issue) return undefined
  return (isPolicy(policy) && readIssue(issue)) || { code: 'schema', message: issue.message }
}
