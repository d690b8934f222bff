'use client'

import {
  createPasswordResetClient,
  ResetPasswordForm,
  useResetLink,
} from 'commercelayer-password-reset'

// No access token here: the proxy adds it.
const client = createPasswordResetClient({ baseUrl: '/api/commerce-layer' })

export function ProxiedResetPassword() {
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
