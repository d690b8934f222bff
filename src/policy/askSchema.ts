import { withDeadline } from '../client/deadline.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { maxCheckMs } from './askCheck.js'
import type { PasswordSchema, PasswordSchemaResult } from './passwordPolicy.js'

/**
 * Asks a schema. One that throws is a mistake of the app's, which is reported; that, and one that
 * takes too long, accepts: the server stays the authority. Rejects only when the submit is stopped.
 */
export function askSchema(
  schema: PasswordSchema,
  password: string,
  getSignal: () => AbortSignal | undefined,
): PasswordSchemaResult | Promise<PasswordSchemaResult> {
  const accept = (error: unknown) => {
    reportUncaught(error)
    return { value: password }
  }
  try {
    const result = schema['~standard'].validate(password)
    if (!('then' in result)) return result
    return waitFor(Promise.resolve(result).catch(accept), getSignal())
  } catch (error) {
    return accept(error)
  }
}

async function waitFor(
  result: Promise<PasswordSchemaResult>,
  signal: AbortSignal | undefined,
): Promise<PasswordSchemaResult> {
  try {
    return await withDeadline(maxCheckMs, () => result, signal)
  } catch (failure) {
    if (signal?.aborted) throw failure
  }
  return { value: undefined }
}
