import { useId } from 'react'

import type { ResetPasswordMessages } from './messages.js'
import { part } from './parts.js'
import type { EditingState } from './types.js'

/** The account, visible and read-only: it tells the shopper which one this is, and password managers which entry. */
export function useUsername(
  email: string | undefined,
  messages: ResetPasswordMessages,
): EditingState['username'] {
  const id = useId()
  if (email === undefined) return undefined
  return {
    label: messages.username,
    labelProps: part('label', { htmlFor: id }),
    inputProps: part('input', {
      id,
      type: 'email',
      name: 'username',
      autoComplete: 'username',
      readOnly: true,
      value: email,
    }),
  }
}
