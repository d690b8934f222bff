import { type PasswordPolicy, type PasswordSchema, isPolicy } from './passwordPolicy.js'

const longestCheck = 5000

/** Asks the policy's check, if it has one. What fails, takes too long or is stopped accepts: the server stays the authority. */
export async function askCheck(
  policy: PasswordPolicy | PasswordSchema,
  password: string,
  controller: AbortController,
): Promise<{ code: string; count?: number } | null> {
  if (!isPolicy(policy) || !policy.check) return null
  const { check } = policy
  return new Promise((resolve) => {
    const accept = () => {
      resolve(null)
      controller.abort()
    }
    const timer = setTimeout(accept, longestCheck)
    const answer = async () => check(password, { signal: controller.signal })
    answer()
      .then(resolve, accept)
      .finally(() => {
        clearTimeout(timer)
      })
  })
}
