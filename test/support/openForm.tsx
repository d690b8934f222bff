import { render } from '@testing-library/react'
import { ResetPasswordForm, type ResetPasswordFormProps } from 'commercelayer-password-reset'

import { createClient, link } from './createClient.ts'

/** Renders the form with a link and a client. The test answers the client's requests. */
export function openForm(props: Partial<ResetPasswordFormProps> = {}) {
  const client = createClient()
  return { client, ...render(<ResetPasswordForm client={client} link={link} {...props} />) }
}

/** Renders the form with a known email address, and with links to sign in and to get a new link. */
export function openFullForm(props: Partial<ResetPasswordFormProps> = {}) {
  return openForm({
    email: 'john@example.com',
    signInHref: '/login',
    requestLinkHref: '/forgot',
    ...props,
  })
}
