import { ForgotPassword } from '../../../shop/ForgotPassword'

/** Where a form without JavaScript is redirected to. */
export default function Page() {
  return (
    <main>
      <ForgotPassword sent />
    </main>
  )
}
