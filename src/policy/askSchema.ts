import { withDeadline } from '../client/deadline.js'
import { configurationError } from '../client/PasswordResetError.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { checkTimeoutMs } from './askCheck.js'
import type { PasswordSchema, PasswordSchemaResult } from './passwordPolicy.js'

/**
 * Asks a schema. When it throws or takes too long, the password is accepted, because the server
 * still decides; that it throws is reported, because it is a mistake in the app. Rejects only when
 * the submit is stopped.
 */
export function askSchema(
  schema: PasswordSchema,
  password: string,
  getSignal: () => AbortSignal | undefined,
): PasswordSchemaResult | Promise<PasswordSchemaResult> {
  const accept = () => {
    // What it threw may quote the password.
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
