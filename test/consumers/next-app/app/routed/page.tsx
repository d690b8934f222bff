import { messages } from '../../shop/messages'
import { RoutedResetPassword } from '../../shop/RoutedResetPassword'
import { Router } from '../../shop/Router'

/** The link is read in the browser, and taken out of the address bar by Next's own router. */
export default function Page() {
  return (
    <main>
      <RoutedResetPassword messages={messages} />
      <Router renderedAs={crypto.randomUUID()} />
    </main>
  )
}
