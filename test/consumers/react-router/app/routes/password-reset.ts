import { createRequestLinkHandler } from 'commercelayer-password-reset/server'

import { sendMail } from '../sendMail.server'
import type { Route } from './+types/password-reset'

const handler = createRequestLinkHandler({
  organization: 'acme',
  // A shop leaves both out: they are made from its organization.
  baseUrl: `${process.env['COMMERCE_LAYER']}/api`,
  authUrl: `${process.env['COMMERCE_LAYER']}/oauth/token`,
  clientId: process.env['CL_INTEGRATION_ID']!,
  clientSecret: process.env['CL_INTEGRATION_SECRET']!,
  // SHOP=https://shop.example
  resetUrl: `${process.env['SHOP']}/reset-password`,
  sentUrl: '/forgot/sent',
  sendMail,
  waitUntil: 'detached',
})

export function action({ request }: Route.ActionArgs) {
  return handler(request)
}
