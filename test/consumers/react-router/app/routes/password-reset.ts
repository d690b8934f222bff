import { createRequestLinkHandler, createWaitUntil } from 'commercelayer-password-reset/server'

import { sendMail } from '../sendMail.server'
import type { Route } from './+types/password-reset'

/** `await work.drain()` when the process is told to end, so that no mail is lost. */
const work = createWaitUntil()

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
  waitUntil: work,
})

export function action({ request }: Route.ActionArgs) {
  return handler(request)
}
