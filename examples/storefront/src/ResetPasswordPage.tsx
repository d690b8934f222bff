import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { Link } from 'react-router'

import { client } from './commerceLayer'

/** The page behind the link. */
export function ResetPasswordPage() {
  return (
    <section className="card">
      <ResetPasswordForm
        client={client}
        link={useResetLink()}
        headingLevel={1}
        signInHref="/login"
        requestLinkHref="/forgot"
        renderLink={({ href, label }) => (
          <Link to={href} data-part="action">
            {label}
          </Link>
        )}
      />
    </section>
  )
}
