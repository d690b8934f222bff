import { readResetLink, ResetPasswordForm } from 'commercelayer-password-reset'

import { client } from '../../shop/client'
import { messages } from '../../shop/messages'

/** A server component renders the form. `client` reaches the browser as a client reference. */
export default async function Page({ searchParams }: PageProps<'/direct'>) {
  return (
    <ResetPasswordForm
      client={client}
      link={readResetLink(await searchParams)}
      messages={messages}
      headingLevel={1}
      signInHref="/"
      requestLinkHref="/"
    />
  )
}
