export { createRequestLink } from './createRequestLink.js'
export { createPasswordResetClient } from './passwordResetClient.js'
export { isPasswordResetError, PasswordResetError } from './PasswordResetError.js'
export { readResetLink, withoutResetLink } from './resetLink.js'
export { readReturnTo } from './returnTo.js'
export { salesChannelAccessToken } from './salesChannel.js'
export { salesChannelSignIn } from './salesChannelSignIn.js'
export { createSdkPasswordResetClient } from './sdkPasswordResetClient.js'

export type {
  PasswordResetErrorInit,
  PasswordResetErrorKind,
  PasswordResetOutcome,
} from './PasswordResetError.js'
export type { PasswordResetReason } from './reasons.js'
export type { ResetLinkSource } from './resetLink.js'
export type {
  AccessTokenSource,
  CustomerPasswordReset,
  OnRequestLink,
  PasswordResetClient,
  PasswordResetClientOptions,
  ResetLink,
  ResetLinkParams,
  UpdatePasswordResetVariables,
} from './types.js'
