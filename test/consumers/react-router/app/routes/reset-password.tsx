import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { Link, useNavigate } from 'react-router'

import 'commercelayer-password-reset/styles.css'
import { client } from '../client'

/** The first URL of this page contains a secret. */
export function headers() {
  return { 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' }
}

export default function ResetPassword() {
  const navigate = useNavigate()
  const link = useResetLink({
    scrub: (url) => navigate(url.pathname + url.search + url.hash, { replace: true }),
  })
  return (
    <ResetPasswordForm
      client={client}
      link={link}
      headingLevel={1}
      signInHref="/"
      requestLinkHref="/"
      renderLink={({ href, label }) => (
        <Link to={href} data-part="action">
          <span>{label}</span>
        </Link>
      )}
    />
  )
}
