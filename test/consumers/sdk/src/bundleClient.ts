import { CommerceLayer } from '@commercelayer/sdk/bundle'
import {
  createSdkPasswordResetClient,
  type PasswordResetClient,
} from 'commercelayer-password-reset/client'

/** The object with every resource: version 6, and the bundle of version 7. */
export function createBundleClient(
  config: Parameters<typeof CommerceLayer>[0],
): PasswordResetClient {
  // When the form gives a call up, in milliseconds: longer than the SDK's own 15 s.
  return createSdkPasswordResetClient(CommerceLayer(config).customer_password_resets, {
    timeout: 20_000,
  })
}
