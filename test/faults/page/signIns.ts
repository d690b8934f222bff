import { type ResetPasswordFormProps, salesChannelSignIn } from 'commercelayer-password-reset'

// A global keeps `resolve`, as a browser keeps an unanswered request. Without it, the promise and
// everything that waits for it would be garbage-collected.
const pending = { resolve: () => {} }
const unanswered = new Promise<Record<string, never>>((resolve) => {
  pending.resolve = () => {
    resolve({})
  }
})
Object.assign(globalThis, { pending })

/** Errors that the app keeps, for example to send them to its log later. */
export const kept: Error[] = []

/** Creates an error where the password is in scope, without quoting the password. */
function errorNear(password: string): Error {
  const make = () => new Error(`refused one of ${password.length} characters`)
  return make()
}

/**
 * Ways in which an app's `signIn` may end. None of them keeps the password itself. But while an
 * error's `stack` is unread, V8 keeps the functions on that stack with everything in their scope.
 */
export const signIns: Record<
  'succeeds' | 'fails' | 'hangs' | 'keeps-unread' | 'keeps-read',
  NonNullable<ResetPasswordFormProps['signIn']>
> = {
  succeeds: async () => {},
  fails: async ({ password }) => Promise.reject(new Error(`refused ${password}`)),
  'keeps-unread': async ({ password }) => {
    kept.push(errorNear(password))
  },
  'keeps-read': async ({ password }) => {
    const error = errorNear(password)
    String(error.stack)
    kept.push(error)
  },
  hangs: salesChannelSignIn({ setCustomer: async () => {} }, () => unanswered),
}
