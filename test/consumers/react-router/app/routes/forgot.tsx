import { ForgotPassword } from '../ForgotPassword'

export default function Forgot() {
  return <ForgotPassword />
}
