'use client'

import { createRequestLink, ForgotPasswordForm } from 'commercelayer-password-reset'

const requestLink = createRequestLink('/api/password-reset')

export function ForgotPassword({ sent }: { sent?: boolean }) {
  return (
    <ForgotPasswordForm
      action="/api/password-reset"
      onRequestLink={requestLink}
      sent={sent}
      headingLevel={1}
      signInHref="/"
    />
  )
}
