import { RoutedResetPassword } from '../../shop/RoutedResetPassword'

/** Nothing of the link goes through the server's part of this page. */
export default function Page() {
  return (
    <main>
      <RoutedResetPassword />
    </main>
  )
}
