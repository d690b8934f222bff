'use client'

import {
  ResetPasswordForm,
  type ResetPasswordMessages,
  useResetLink,
} from 'commercelayer-password-reset'
import { useRouter } from 'next/navigation'

import { client } from './client'

export function RoutedResetPassword({ messages }: { messages: ResetPasswordMessages }) {
  const router = useRouter()
  const link = useResetLink({
    scrub: (url) => router.replace(url.pathname + url.search + url.hash),
  })
  return (
    <ResetPasswordForm
      client={client}
      link={link}
      messages={messages}
      headingLevel={1}
      signInHref="/"
      requestLinkHref="/"
    />
  )
}
