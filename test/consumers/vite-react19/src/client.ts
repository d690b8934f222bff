import { createPasswordResetClient } from 'commercelayer-password-reset'

import { getAccessToken } from './accessToken'

export const client = createPasswordResetClient({
  // VITE_COMMERCE_LAYER=https://acme.commercelayer.io
  baseUrl: `${import.meta.env['VITE_COMMERCE_LAYER']}/api`,
  accessToken: getAccessToken,
})
