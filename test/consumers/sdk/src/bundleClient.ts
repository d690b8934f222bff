import { CommerceLayer } from '@commercelayer/sdk/bundle'
import {
  createSdkPasswordResetClient,
  type PasswordResetClient,
} from 'commercelayer-password-reset/client'

/** Uses the object with every resource, from version 6 or the bundle of version 7. */
export function createBundleClient(
  config: Parameters<typeof CommerceLayer>[0],
): PasswordResetClient {
  // The form's time limit for a call, in milliseconds. Longer than the SDK's own 15 s.
  return createSdkPasswordResetClient(CommerceLayer(config).customer_password_resets, {
    timeout: 20_000,
  })
}
