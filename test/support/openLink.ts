import { link } from './createClient.ts'

/** Opens the page by a link, as from the email. */
export function openLink({ id, token } = link): void {
  const search = new URLSearchParams({ customerPasswordResetId: id, resetPasswordToken: token })
  history.replaceState(null, '', `/reset?${search.toString()}`)
}
