export {
  createPasswordResetClient,
  createRequestLink,
  createSdkPasswordResetClient,
  isPasswordResetError,
  PasswordResetError,
  readResetLink,
  readReturnTo,
  salesChannelAccessToken,
  salesChannelSignIn,
  withoutResetLink,
} from './client/index.js'
export { en } from './locales/en.js'
export { passwordPolicy } from './policy/passwordPolicy.js'
export { ForgotPasswordForm } from './ui/ForgotPasswordForm.js'
export { ResetPasswordForm } from './ui/ResetPasswordForm.js'
export { useForgotPasswordForm } from './form/useForgotPasswordForm.js'
export { useResetLink } from './form/useResetLink.js'
export { useResetPasswordForm } from './form/useResetPasswordForm.js'
export { useUpdatePasswordReset } from './query/index.js'

export type {
  AccessTokenSource,
  CustomerPasswordReset,
  OnRequestLink,
  PasswordResetClient,
  PasswordResetClientOptions,
  PasswordResetErrorInit,
  PasswordResetErrorKind,
  PasswordResetOutcome,
  PasswordResetReason,
  ResetLink,
  ResetLinkParams,
  ResetLinkSource,
  UpdatePasswordResetVariables,
} from './client/index.js'
export type { PluralMessage, ResetPasswordMessages } from './messages/ResetPasswordMessages.js'
export type { ResetPasswordPart, SubmitButton, TextField } from './form/formParts.js'
export type {
  PasswordCheck,
  PasswordPolicy,
  PasswordPolicyOptions,
  PasswordRequirement,
  PasswordSchema,
} from './policy/passwordPolicy.js'
export type { UseResetLinkOptions } from './form/useResetLink.js'
export type { ForgotPasswordFormProps } from './ui/ForgotPasswordForm.js'
export type { ResetPasswordFormProps } from './ui/ResetPasswordForm.js'
export type { RenderBeforeSubmit, RenderProp } from './ui/RenderProps.js'
export type {
  EditingState,
  InvalidLinkState,
  NextAction,
  PasswordField,
  Problem,
  RequestLinkForm,
  RequestLinkState,
  ResetPasswordFormState,
  SuccessState,
} from './form/ResetPasswordFormState.js'
export type {
  UseForgotPasswordFormOptions,
  UseResetPasswordFormOptions,
} from './form/UseResetPasswordFormOptions.js'
export type {
  ButtonProps,
  FormProps,
  InputProps,
  LabelProps,
  StatusProps,
  TextProps,
} from './form/props.js'
export type {
  UpdatePasswordResetTicket,
  UseUpdatePasswordResetOptions,
  UseUpdatePasswordResetResult,
} from './query/index.js'
