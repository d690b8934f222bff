// From ".", as people do, though a server needs nothing of what is beside it there.
import { readResetLink } from 'commercelayer-password-reset'

import { messages } from '../../shop/messages'
import { ResetPassword } from '../../shop/ResetPassword'
import { Router } from '../../shop/Router'

/** The link is read by the server and handed in. */
export default async function Page({ searchParams }: PageProps<'/handed-in'>) {
  return (
    <main>
      <ResetPassword messages={messages} link={readResetLink(await searchParams)} />
      <Router renderedAs={crypto.randomUUID()} />
    </main>
  )
}
