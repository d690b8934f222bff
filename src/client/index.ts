export { createRequestLink } from './createRequestLink.js'
export { createPasswordResetClient } from './createPasswordResetClient.js'
export { isPasswordResetError, PasswordResetError } from './PasswordResetError.js'
export { readResetLink, withoutResetLink } from './readResetLink.js'
export { readReturnTo } from './readReturnTo.js'
export { salesChannelAccessToken } from './salesChannelAccessToken.js'
export { salesChannelSignIn } from './salesChannelSignIn.js'
export { createSdkPasswordResetClient } from './createSdkPasswordResetClient.js'

export type {
  PasswordResetErrorInit,
  PasswordResetErrorKind,
  PasswordResetOutcome,
} from './PasswordResetError.js'
export type { PasswordResetReason } from './toReasons.js'
export type { ResetLinkSource } from './readResetLink.js'
export type {
  AccessTokenSource,
  CustomerPasswordReset,
  OnRequestLink,
  PasswordResetClient,
  PasswordResetClientOptions,
  ResetLink,
  ResetLinkParams,
  UpdatePasswordResetVariables,
} from './PasswordResetClient.js'
