import { createPasswordResetClient } from 'commercelayer-password-reset'

import { getAccessToken } from './accessToken'

export const client = createPasswordResetClient({
  // NEXT_PUBLIC_COMMERCE_LAYER=https://acme.commercelayer.io
  baseUrl: `${process.env['NEXT_PUBLIC_COMMERCE_LAYER']}/api`,
  accessToken: getAccessToken,
})
