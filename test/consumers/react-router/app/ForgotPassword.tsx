import { createRequestLink, ForgotPasswordForm } from 'commercelayer-password-reset'
import { Link } from 'react-router'

import 'commercelayer-password-reset/styles.css'

const requestLink = createRequestLink('/api/password-reset')

export function ForgotPassword({ sent }: { sent?: boolean }) {
  return (
    <ForgotPasswordForm
      action="/api/password-reset"
      onRequestLink={requestLink}
      sent={sent}
      headingLevel={1}
      signInHref="/"
      renderLink={({ href, label, external }, defaultElement) =>
        external ? (
          defaultElement
        ) : (
          <Link to={href} data-part="action">
            <span>{label}</span>
          </Link>
        )
      }
    />
  )
}
