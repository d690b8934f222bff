import { ForgotPassword } from '../../shop/ForgotPassword'

export default function Page() {
  return (
    <main>
      <ForgotPassword />
    </main>
  )
}
