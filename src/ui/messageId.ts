import type { EditingState, ResetPasswordFormState } from '../form/types.js'

/** The id of a screen's message, which describes its title. */
export function messageId({ statusProps }: Exclude<ResetPasswordFormState, EditingState>): string {
  return `${statusProps.id}-message`
}
