// The table has no public name; its kinds are a public type.
import { outcomeByKind } from '../../src/client/PasswordResetErrorKind.ts'

/** Every kind of error, in the order of the table in `src`. */
export const errorKinds = Object.keys(outcomeByKind) as (keyof typeof outcomeByKind)[]
