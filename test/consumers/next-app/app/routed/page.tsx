import { RoutedResetPassword } from '../../shop/RoutedResetPassword'

/** The server component of this page never gets the link. */
export default function Page() {
  return (
    <main>
      <RoutedResetPassword />
    </main>
  )
}
