'use client'

import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import Link from 'next/link'
import { useRouter } from 'next/navigation'

import { client } from './client'

export function RoutedResetPassword() {
  const router = useRouter()
  const link = useResetLink({
    scrub: (url) => router.replace(url.pathname + url.search + url.hash),
  })
  return (
    <ResetPasswordForm
      client={client}
      link={link}
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
