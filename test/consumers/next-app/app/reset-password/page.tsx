import { messages } from '../../shop/messages'
import { ResetPassword } from '../../shop/ResetPassword'
import { Router } from '../../shop/Router'

/** The browser reads the link. */
export default function Page() {
  return (
    <main>
      <ResetPassword messages={messages} />
      <Router renderedAs={crypto.randomUUID()} />
    </main>
  )
}
