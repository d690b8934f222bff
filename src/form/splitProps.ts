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
  attributes,
  autoFocus,
  onSuccess,
  onError,
  onStatusChange,
  queryClient,
  children,
  renderForm,
  renderSuccess,
  renderInvalidLink,
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
    attributes,
    autoFocus,
    queryClient,
  }
  const ways = { signInHref, requestLinkHref, onRequestLink }
  const callbacks = { onSuccess, onError, onStatusChange }
  const screens = { children, renderForm, renderSuccess, renderInvalidLink }
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
