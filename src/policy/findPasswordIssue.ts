import { configurationError } from '../client/PasswordResetError.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { withDeadline } from '../client/withDeadline.js'
import { checkTimeoutMs } from './askCheck.js'
import type { PasswordIssue } from './passwordMessage.js'
import {
  type PasswordPolicy,
  type PasswordSchema,
  type PasswordSchemaResult,
  isPolicy,
} from './passwordPolicy.js'

/**
 * Finds the first problem with a password, if there is one. Rejects only when the submit is
 * aborted.
 */
export async function findPasswordIssue(
  policy: PasswordPolicy | PasswordSchema,
  password: string,
  getSignal: () => AbortSignal | undefined,
): Promise<PasswordIssue | undefined> {
  // The API refuses an empty password, whatever the schema says.
  if (password === '') return { code: 'blank' }
  const result = askSchema(policy, password, getSignal)
  const { issues } = result instanceof Promise ? await result : result
  const [issue] = issues ?? []
  if (!issue) return undefined
  // An issue from our own policy carries a `PasswordIssue` in `params`.
  const { message, params } = issue as { message: string; params?: PasswordIssue }
  return (isPolicy(policy) && params) || { code: 'schema', message }
}

/**
 * Validates a password with a schema. If the schema throws or takes too long, the password is
 * accepted, because Commerce Layer can still refuse it. A schema that throws is also reported,
 * because the app should fix it.
 */
function askSchema(
  schema: PasswordSchema,
  password: string,
  getSignal: () => AbortSignal | undefined,
): PasswordSchemaResult | Promise<PasswordSchemaResult> {
  const accept = () => {
    // The schema's own error is dropped, because its text may contain the password.
    reportUncaught(configurationError('policy'))
    return { value: password }
  }
  try {
    const result = schema['~standard'].validate(password)
    if (!('then' in result)) return result
    return waitFor(Promise.resolve(result).catch(accept), getSignal())
  } catch {
    return accept()
  }
}

async function waitFor(
  result: Promise<PasswordSchemaResult>,
  signal: AbortSignal | undefined,
): Promise<PasswordSchemaResult> {
  try {
    return await withDeadline(checkTimeoutMs, () => result, signal)
  } catch (failure) {
    if (signal?.aborted) throw failure
  }
  return { value: undefined }
}
