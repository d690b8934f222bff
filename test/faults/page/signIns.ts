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

/** Errors that the app keeps, as one does that sends them to its log later. */
export const kept: Error[] = []

/** Makes an error where the password is in scope, and doesn't quote it. */
function errorNear(password: string): Error {
  const make = () => new Error(`refused one of ${password.length} characters`)
  return make()
}

/**
 * Ways in which an app's `signIn` may end. None keeps the password itself, but V8 keeps an unread
 * stack's functions, with all that they have in scope.
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
