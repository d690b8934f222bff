import type { PasswordResetClient, ResetLink } from 'commercelayer-password-reset/client'
import { vi } from 'vitest'

export const link: ResetLink = { id: 'xYZkjABcde', token: 'tk-xhFfkmfybsLxzaAP6xcs' }

/** Creates a client. The test answers the client's requests. */
export function createClient() {
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = []
  const update = vi.fn<PasswordResetClient['update']>(
    ({ id }) =>
      new Promise((resolve, reject) => {
        answers.push({
          resolve: () =>
            resolve({ id, type: 'customer_password_resets', customer_email: 'john@example.com' }),
          reject,
        })
      }),
  )
  return { update, answers }
}
