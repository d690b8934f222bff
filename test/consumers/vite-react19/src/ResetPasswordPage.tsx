import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'

import 'commercelayer-password-reset/styles.css'
import { client } from './client'

export function ResetPasswordPage() {
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink()}
      headingLevel={1}
      signInHref="/login"
      requestLinkHref="/forgot"
    />
  )
}
