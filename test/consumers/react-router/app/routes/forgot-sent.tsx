import { ForgotPassword } from '../ForgotPassword'

/** Where a form without JavaScript is redirected to. */
export default function ForgotSent() {
  return <ForgotPassword sent />
}
