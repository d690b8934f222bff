// Imports from the package's root, as many apps do, although `/client` would be enough here.
import { readResetLink } from 'commercelayer-password-reset'

import { messages } from '../../shop/messages'
import { ResetPassword } from '../../shop/ResetPassword'
import { Router } from '../../shop/Router'

/** The server reads the link and passes it to the form. */
export default async function Page({ searchParams }: PageProps<'/handed-in'>) {
  return (
    <main>
      <ResetPassword messages={messages} link={readResetLink(await searchParams)} />
      <Router renderedAs={crypto.randomUUID()} />
    </main>
  )
}
