export { useUpdatePasswordReset } from './useUpdatePasswordReset.js'

export type { UpdatePasswordResetTicket } from './startUpdate.js'
export type {
  UseUpdatePasswordResetOptions,
  UseUpdatePasswordResetResult,
} from './useUpdatePasswordReset.js'
