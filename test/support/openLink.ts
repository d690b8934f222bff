import { link } from './createClient.ts'

/** Puts a reset link into the URL, as if the shopper had followed the link in the email. */
export function openLink({ id, token } = link): void {
  const search = new URLSearchParams({ customerPasswordResetId: id, resetPasswordToken: token })
  history.replaceState(null, '', `/reset?${search.toString()}`)
}
