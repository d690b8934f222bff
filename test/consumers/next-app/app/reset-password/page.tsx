import { messages } from '../../shop/messages'
import { ResetPassword } from '../../shop/ResetPassword'
import { Router } from '../../shop/Router'

/** The link is read in the browser. */
export default function Page() {
  return (
    <main>
      <ResetPassword messages={messages} />
      <Router renderedAs={crypto.randomUUID()} />
    </main>
  )
}
