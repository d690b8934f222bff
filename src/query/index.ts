export { useUpdatePasswordReset } from './useUpdatePasswordReset.js'

export type { UpdatePasswordResetTicket } from './sealedCall.js'
export type { UseUpdatePasswordResetOptions } from './usePasswordResetMutation.js'
export type { UseUpdatePasswordResetResult } from './useUpdatePasswordReset.js'
