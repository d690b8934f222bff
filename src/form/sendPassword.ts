import { withDeadline } from '../client/deadline.js'
import { forgetResetToken, markOf } from '../client/resetLinkMemory.js'
import { type UpdateAnswer, changeRecord, readRecord } from '../client/resetRecord.js'
import type { ResetLink } from '../client/types.js'
import { mutateTicket } from '../query/mutationOptions.js'
import { startUpdate } from '../query/startUpdate.js'
import { deriveReset } from './deriveReset.js'
import { isEdited } from './mountedForms.js'
import type { SignIn, UseResetPasswordFormOptions } from './options.js'
import type { PasswordForm } from './usePasswordForm.js'
import type { ShownReset } from './useShownReset.js'

/** What a submit needs of the last render. */
export interface SendOptions extends UseResetPasswordFormOptions {
  readonly passwordForm: PasswordForm
  readonly reset: ShownReset
}

/**
 * Sends the password, and does what follows from the answer. The record gets the client's answer
 * and not the mutation's result, because callbacks of the app can change or delay the result.
 */
export async function sendPassword(
  password: string,
  link: ResetLink,
  signal: AbortSignal,
  latest: { readonly current: SendOptions },
): Promise<void> {
  const { client, queryClient, resetAttributes, signIn, reset, passwordForm } = latest.current
  const { id, token } = link
  const { submits } = reset
  const { inputs } = passwordForm
  const emailOf = (answer: UpdateAnswer) =>
    'passwordReset' in answer
      ? (answer.passwordReset.customer_email ?? latest.current.email)
      : undefined

  const { answer } = startUpdate({
    client,
    variables: {
      ...resetAttributes,
      id,
      customer_password: password,
      _reset_password_token: token,
    },
    mutate: (ticket) => mutateTicket(queryClient, ticket),
    toRecord: (given) => ({
      number: readRecord(id).number + 1,
      signIn: signIn && emailOf(given) ? 'pending' : 'none',
      answer: {
        ...given,
        mark: markOf(token),
        at: performance.now(),
        form: submits,
        isEdited: isEdited(id, password),
      },
    }),
  })
  submits.send(readRecord(id).inFlight)
  const given = await answer
  const isShown = submits.end(signal)

  if ('passwordReset' in given) {
    const email = emailOf(given)
    if (signIn && email) startSignIn(id, signIn, { email, password })
  } else if (given.error.kind !== 'invalid-link') {
    const { refusal } = deriveReset(readRecord(id), submits.getState(), markOf(token))
    // Typing replaces it: no other end of it would be accepted either.
    if (isShown && refusal) inputs.focus('password', true)
    return
  }
  // Used or refused.
  forgetResetToken(id)
  reset.token.forget(id)
}

/** After this time signing in counts as failed. */
const signInTimeoutMs = 10_000

/**
 * Calls the app's `signIn`, and records what became of it. What it throws is dropped, because it
 * may contain the password.
 */
function startSignIn(
  id: string,
  signIn: SignIn,
  credentials: { email: string; password: string },
): void {
  // A task later, so that the screen says so before the app's function runs.
  setTimeout(async () => {
    const work = withDeadline(signInTimeoutMs, ({ signal }) => signIn(credentials, { signal }))
    const result = await work.then(
      () => 'done' as const,
      () => 'failed' as const,
    )
    changeRecord(id, { signIn: result })
  })
}
