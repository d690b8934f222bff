import { authenticate, makeSalesChannel } from '@commercelayer/js-auth'
import { salesChannelSignIn } from 'commercelayer-password-reset/client'

import { application, storage } from './client.js'
import { afterSigningOut } from './sessions.js'

const shop = makeSalesChannel(application, { storage })

export const signIn = afterSigningOut(
  shop,
  salesChannelSignIn(shop, (credentials) =>
    authenticate('password', { ...application, ...credentials }),
  ),
)
