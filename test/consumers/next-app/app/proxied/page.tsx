import { ProxiedResetPassword } from '../../shop/ProxiedResetPassword'

export default function Page() {
  return (
    <main>
      <ProxiedResetPassword />
    </main>
  )
}
