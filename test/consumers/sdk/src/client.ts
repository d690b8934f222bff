import { CommerceLayer, customer_password_resets } from '@commercelayer/sdk'
import {
  createSdkPasswordResetClient,
  type PasswordResetClient,
} from 'commercelayer-password-reset/client'

/** Version 7: the one resource, which leaves the others out of the bundle. */
export function createClient(config: Parameters<typeof CommerceLayer>[0]): PasswordResetClient {
  CommerceLayer(config)
  return createSdkPasswordResetClient(customer_password_resets)
}
