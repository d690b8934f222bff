import type { ResetPasswordFormProps } from 'commercelayer-password-reset'

/** Ways in which an app's `signIn` may end. None keeps the password itself. */
export const signIns: Record<
  'succeeds' | 'fails' | 'hangs',
  NonNullable<ResetPasswordFormProps['signIn']>
> = {
  succeeds: async () => {},
  fails: async ({ password }) => Promise.reject(new Error(`refused ${password}`)),
  hangs: async () => new Promise(() => {}),
}
