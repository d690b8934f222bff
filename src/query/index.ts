export { useUpdatePasswordReset } from './useUpdatePasswordReset.js'

export type { UpdatePasswordResetTicket } from './ticket.js'
export type {
  UseUpdatePasswordResetOptions,
  UseUpdatePasswordResetResult,
} from './useUpdatePasswordReset.js'
