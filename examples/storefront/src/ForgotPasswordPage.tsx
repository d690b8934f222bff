import { createRequestLink, ForgotPasswordForm } from 'commercelayer-password-reset'
import { useSearchParams } from 'react-router'

import { ActionLink } from './ActionLink'
import { Mailbox } from './demo/Mailbox'

/** Made once, outside of components. */
const requestLink = createRequestLink('/shop/forgot')

/** The page before the email, which also works before its JavaScript is there. */
export function ForgotPasswordPage() {
  const [search] = useSearchParams()
  return (
    <>
      <section className="card">
        <ForgotPasswordForm
          onRequestLink={requestLink}
          action="/shop/forgot"
          sent={search.has('sent')}
          email="john@example.com"
          headingLevel={1}
          signInHref="/login"
          renderLink={ActionLink}
        />
      </section>
      <Mailbox />
    </>
  )
}
