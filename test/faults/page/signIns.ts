import { type ResetPasswordFormProps, salesChannelSignIn } from 'commercelayer-password-reset'

// Held, as the browser holds a request that isn't answered: a promise that nobody holds is
// collected with all that waits for it.
const pending = { resolve: () => {} }
const unanswered = new Promise<Record<string, never>>((resolve) => {
  pending.resolve = () => {
    resolve({})
  }
})
Object.assign(globalThis, { pending })

/** Ways in which an app's `signIn` may end. None keeps the password itself. */
export const signIns: Record<
  'succeeds' | 'fails' | 'hangs',
  NonNullable<ResetPasswordFormProps['signIn']>
> = {
  succeeds: async () => {},
  fails: async ({ password }) => Promise.reject(new Error(`refused ${password}`)),
  hangs: salesChannelSignIn({ setCustomer: async () => {} }, () => unanswered),
}
