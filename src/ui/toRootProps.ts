import type { HTMLAttributes } from 'react'

import type { ResetPasswordPart } from '../form/formParts.js'
import type { RequestLinkState } from '../form/ResetPasswordFormState.js'
import type {
  UseForgotPasswordFormOptions,
  UseResetPasswordFormOptions,
} from '../form/UseResetPasswordFormOptions.js'
import type { RenderProp, RenderProps, RequestLinkRenderProps } from './RenderProps.js'

interface LookProps {
  /** Class names by part; all parts carry `data-part` as well. */
  classNames?: Partial<Record<ResetPasswordPart, string>> | undefined
  /** The level of the title's heading. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
}

/** The component's own props; all others are the root element's. */
export interface OwnProps extends UseResetPasswordFormOptions, RenderProps, LookProps {}

/** The own props of `<ForgotPasswordForm>`. */
export interface ForgotOwnProps
  extends UseForgotPasswordFormOptions, RequestLinkRenderProps, LookProps {
  /**
   * Where the form posts before its JavaScript is there, with the address and a hidden `locale`:
   * the path of `createRequestLinkHandler`, which answers with a redirect.
   */
  action?: string | undefined
  /** Replaces everything, the root included. */
  children?: RenderProp<RequestLinkState> | undefined
}

type RootProps = Omit<HTMLAttributes<HTMLDivElement>, keyof OwnProps | 'title'>

type OwnName = keyof OwnProps | keyof ForgotOwnProps

/**
 * The type requires every prop, because a missing one would reach the DOM. Props that start with
 * `render` are filtered by their prefix.
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

/** Picks the props of the root element. */
export function toRootProps(props: (OwnProps | ForgotOwnProps) & RootProps): RootProps {
  const others = Object.entries(props).filter(
    ([name]) => !Object.hasOwn(ownProps, name) && !name.startsWith('render'),
  )
  return Object.fromEntries(others)
}
