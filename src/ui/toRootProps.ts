import type { HTMLAttributes } from 'react'

import type { ResetPasswordPart } from '../form/formParts.js'
import type { RequestLinkState } from '../form/ResetPasswordFormState.js'
import type {
  UseForgotPasswordFormOptions,
  UseResetPasswordFormOptions,
} from '../form/UseResetPasswordFormOptions.js'
import type { RenderProp, RenderProps, RequestLinkRenderProps } from './RenderProps.js'

interface LookProps {
  /** Class names by part. Each part also has a `data-part`. */
  classNames?: Partial<Record<ResetPasswordPart, string>> | undefined
  /** The level of the title's heading. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
}

/** The component's own props. All other props go to the root element. */
export interface OwnProps extends UseResetPasswordFormOptions, RenderProps, LookProps {}

/** The props of `<ForgotPasswordForm>` that don't go to the root element. */
export interface ForgotOwnProps
  extends UseForgotPasswordFormOptions, RequestLinkRenderProps, LookProps {
  /**
   * The URL to which the form posts the email address and a hidden `locale` if its JavaScript
   * hasn't loaded yet. Pass the path of `createRequestLinkHandler`, which answers with a redirect.
   */
  action?: string | undefined
  /** Replaces everything, including the root element. */
  children?: RenderProp<RequestLinkState> | undefined
}

type RootProps = Omit<HTMLAttributes<HTMLDivElement>, keyof OwnProps | 'title'>

type OwnName = keyof OwnProps | keyof ForgotOwnProps

/**
 * The names of all own props. The type requires every name, because a prop that is not listed would
 * reach the DOM. Props that start with `render` are recognised by their prefix.
 */
const ownProps: Record<Exclude<OwnName, `render${string}`>, true> = {
  client: true,
  link: true,
  email: true,
  policy: true,
  confirmation: true,
  messages: true,
  signInHref: true,
  signUpHref: true,
  requestLinkHref: true,
  onRequestLink: true,
  signIn: true,
  continueHref: true,
  resetAttributes: true,
  sent: true,
  action: true,
  autoFocus: true,
  onSuccess: true,
  onError: true,
  onStatusChange: true,
  queryClient: true,
  children: true,
  classNames: true,
  headingLevel: true,
}

/** Returns the props for the root element. */
export function toRootProps(props: (OwnProps | ForgotOwnProps) & RootProps): RootProps {
  const others = Object.entries(props).filter(
    ([name]) => !Object.hasOwn(ownProps, name) && !name.startsWith('render'),
  )
  return Object.fromEntries(others)
}
