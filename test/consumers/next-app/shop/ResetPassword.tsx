'use client'

import {
  type ResetLink,
  ResetPasswordForm,
  type ResetPasswordMessages,
  useResetLink,
} from 'commercelayer-password-reset'
import Link from 'next/link'

import { client } from './client'

interface Props {
  messages: ResetPasswordMessages
  link?: ResetLink | null
}

export function ResetPassword({ messages, ...handedIn }: Props) {
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink(handedIn)}
      messages={messages}
      headingLevel={1}
      signInHref="/"
      requestLinkHref="/"
      renderLink={({ href, label }) => (
        <Link href={href} data-part="action">
          <span>{label}</span>
        </Link>
      )}
    />
  )
}
