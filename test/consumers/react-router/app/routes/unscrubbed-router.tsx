import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'

import { client } from '../client'

/** The form removes the link from the address bar without telling the router. */
export default function UnscrubbedRouter() {
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink()}
      headingLevel={1}
      signInHref="/"
      requestLinkHref="/"
    />
  )
}
