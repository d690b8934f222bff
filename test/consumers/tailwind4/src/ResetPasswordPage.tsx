import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'

import './app.css'
import { client } from './client'

export function ResetPasswordPage() {
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink()}
      headingLevel={1}
      signInHref="/login"
      requestLinkHref="/forgot"
      className="max-w-sm px-4 [--reset-password-radius:0.25rem]"
      classNames={{
        title: 'text-3xl font-light',
        submit: 'bg-emerald-700 hover:bg-emerald-800',
        problem: 'border-red-700',
      }}
    />
  )
}
