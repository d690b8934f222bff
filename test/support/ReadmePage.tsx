import {
  ResetPasswordForm,
  type ResetPasswordFormProps,
  useResetLink,
} from 'commercelayer-password-reset'

type ReadmePageProps = Partial<ResetPasswordFormProps> & Pick<ResetPasswordFormProps, 'client'>

/** The page in the README, which reads the link itself. */
export function ReadmePage(props: ReadmePageProps) {
  return (
    <ResetPasswordForm
      link={useResetLink()}
      signInHref="/login"
      requestLinkHref="/forgot"
      continueHref="/account"
      {...props}
    />
  )
}
