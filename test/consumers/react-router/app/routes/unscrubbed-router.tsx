import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'

import { client } from '../client'

/** The address bar is cleaned without the router's knowledge. */
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
