import { createRequestLinkHandler } from 'commercelayer-password-reset/server'
import { after } from 'next/server'

import { commerceLayer } from '../../../shop/commerceLayer'
import { isAllowed } from '../../../shop/isAllowed'
import { sendMail } from '../../../shop/sendMail'

export const POST = createRequestLinkHandler({
  ...commerceLayer,
  clientId: process.env['CL_INTEGRATION_ID']!,
  clientSecret: process.env['CL_INTEGRATION_SECRET']!,
  // SHOP=https://shop.example
  resetUrl: `${process.env['SHOP']}/reset-password`,
  sentUrl: '/forgot/sent',
  sendMail,
  waitUntil: after,
  allow: ({ headers }) => isAllowed(headers),
})
