import { createRequestLink, ForgotPasswordForm } from 'commercelayer-password-reset'

import { Turnstile } from './Turnstile'

const requestLink = createRequestLink('/api/password-reset')

export function ForgotPasswordPage() {
  return (
    <ForgotPasswordForm
      onRequestLink={requestLink}
      headingLevel={1}
      signInHref="/login"
      renderBeforeSubmit={({ attempt }) => <Turnstile key={attempt} />}
    />
  )
}
