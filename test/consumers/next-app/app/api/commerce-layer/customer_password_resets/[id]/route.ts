import { createUpdateHandler } from 'commercelayer-password-reset/server'

import { commerceLayer } from '../../../../../shop/commerceLayer'
import { isAllowed } from '../../../../../shop/isAllowed'

export const PATCH = createUpdateHandler({
  ...commerceLayer,
  clientId: process.env['CL_SALES_CHANNEL_ID']!,
  scope: 'market:all',
  // SHOP=https://shop.example
  origins: [process.env['SHOP']!],
  allow: ({ headers }) => isAllowed(headers),
})
