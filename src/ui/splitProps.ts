import type { ResetPasswordFormProps } from './ResetPasswordForm.js'

/** Sorts the component's props: for the hook, for rendering, and the rest for the root element. */
export function splitProps({
  client,
  link,
  email,
  policy,
  confirmation,
  messages,
  signInHref,
  requestLinkHref,
  onRequestLink,
  resetAttributes,
  autoFocus,
  onSuccess,
  onError,
  onStatusChange,
  queryClient,
  children,
  renderForm,
  renderSuccess,
  renderInvalidLink,
  renderRequestLink,
  renderPasswordField,
  renderSubmitButton,
  renderProblem,
  renderRequirements,
  renderLink,
  renderStrength,
  classNames,
  headingLevel,
  ...rootProps
}: Omit<ResetPasswordFormProps, 'ref'>) {
  const asked = {
    client,
    link,
    email,
    policy,
    confirmation,
    messages,
    resetAttributes,
    autoFocus,
    queryClient,
  }
  const ways = { signInHref, requestLinkHref, onRequestLink }
  const callbacks = { onSuccess, onError, onStatusChange }
  const screens = { children, renderForm, renderSuccess, renderInvalidLink, renderRequestLink }
  const elements = {
    renderPasswordField,
    renderSubmitButton,
    renderProblem,
    renderRequirements,
    renderLink,
    renderStrength,
  }
  return {
    options: { ...asked, ...ways, ...callbacks },
    renderProps: { ...screens, ...elements },
    classNames,
    headingLevel,
    rootProps,
  }
}
