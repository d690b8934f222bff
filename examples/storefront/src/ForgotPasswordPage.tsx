import { createRequestLink, ForgotPasswordForm, readReturnTo } from 'commercelayer-password-reset'
import { useMemo } from 'react'
import { useLocation, useSearchParams } from 'react-router'

import { ActionLink } from './ActionLink'
import { Mailbox } from './demo/Mailbox'
import { useStorefront, withReturnTo } from './storefront'

/** The page that asks for the link. It sends the shop's name and the page to return to. */
export function ForgotPasswordPage() {
  const { id, messages, root } = useStorefront()
  const returnTo = readReturnTo(useLocation().search)
  const [search] = useSearchParams()
  const requestLink = useMemo(
    () => createRequestLink('/shop/forgot', { fields: { storefront: id, returnTo } }),
    [id, returnTo],
  )
  return (
    <>
      <section className="card">
        <ForgotPasswordForm
          onRequestLink={requestLink}
          action="/shop/forgot"
          sent={search.has('sent')}
          email="john@example.com"
          messages={messages}
          headingLevel={1}
          signInHref={withReturnTo(`${root}/login`, returnTo)}
          renderLink={ActionLink}
        />
      </section>
      <Mailbox />
    </>
  )
}
