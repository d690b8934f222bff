import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { useLocation } from 'react-router'

import { ActionLink } from './ActionLink'
import { client, signIn } from './commerceLayer'

/**
 * The page behind the link, which signs the shopper in afterwards. The link says whose it is, for
 * password managers.
 */
export function ResetPasswordPage() {
  const { hash } = useLocation()
  const email = new URLSearchParams(hash.slice(1)).get('email') ?? undefined
  return (
    <section className="card">
      <ResetPasswordForm
        client={client}
        link={useResetLink()}
        email={email}
        headingLevel={1}
        signIn={signIn}
        continueHref="/account"
        signInHref="/login"
        requestLinkHref="/forgot"
        renderLink={ActionLink}
      />
    </section>
  )
}
