import { readReturnTo, ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { useLocation } from 'react-router'

import { ActionLink } from './ActionLink'
import { client, signIn } from './commerceLayer'
import { useStorefront, withReturnTo } from './storefront'

/**
 * The page behind the link. It signs the shopper in afterwards, and leads back to the page where
 * the shopper was. The link contains the email address for password managers.
 */
export function ResetPasswordPage() {
  const { messages, root } = useStorefront()
  const { hash, search } = useLocation()
  const email = new URLSearchParams(hash.slice(1)).get('email') ?? undefined
  const returnTo = readReturnTo(search)
  return (
    <section className="card">
      <ResetPasswordForm
        client={client}
        link={useResetLink()}
        email={email}
        messages={messages}
        headingLevel={1}
        signIn={signIn}
        continueHref={returnTo ?? `${root}/account`}
        signInHref={withReturnTo(`${root}/login`, returnTo)}
        requestLinkHref={withReturnTo(`${root}/forgot`, returnTo)}
        renderLink={ActionLink}
      />
    </section>
  )
}
