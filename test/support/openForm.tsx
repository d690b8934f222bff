import { render } from '@testing-library/react'
import { ResetPasswordForm, type ResetPasswordFormProps } from 'commercelayer-password-reset'

import { createClient, link } from './createClient.ts'

/** Renders the form with a link and with a client whose requests the test answers. */
export function openForm(props: Partial<ResetPasswordFormProps> = {}) {
  const client = createClient()
  return { client, ...render(<ResetPasswordForm client={client} link={link} {...props} />) }
}

/** The same with a known account, and with signing in and a new link as next actions. */
export function openFullForm(props: Partial<ResetPasswordFormProps> = {}) {
  return openForm({
    email: 'john@example.com',
    signInHref: '/login',
    requestLinkHref: '/forgot',
    ...props,
  })
}
