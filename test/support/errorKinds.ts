// This table is internal. Only the type of its keys is public.
import { outcomeByKind } from '../../src/client/PasswordResetErrorKind.ts'

/** Every kind of error, in the order of the table in `src`. */
export const errorKinds = Object.keys(outcomeByKind) as (keyof typeof outcomeByKind)[]
