import { CommerceLayer, customer_password_resets } from '@commercelayer/sdk'
import {
  createSdkPasswordResetClient,
  type PasswordResetClient,
} from 'commercelayer-password-reset/client'

/** Uses a single resource of version 7, so the bundle doesn't contain the others. */
export function createClient(config: Parameters<typeof CommerceLayer>[0]): PasswordResetClient {
  CommerceLayer(config)
  return createSdkPasswordResetClient(customer_password_resets)
}
