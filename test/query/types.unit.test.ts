import type { UseMutationResult } from '@tanstack/react-query'
import type { CustomerPasswordReset, PasswordResetError } from 'commercelayer-password-reset/client'
import type {
  UpdatePasswordResetTicket,
  UseUpdatePasswordResetResult,
} from 'commercelayer-password-reset/query'
import { expectTypeOf, it } from 'vitest'

declare const result: UseUpdatePasswordResetResult

it('narrows `data` and `error` by status, like TanStack’s own result', () => {
  const narrow = () => {
    if (result.status === 'success')
      expectTypeOf(result.data).toEqualTypeOf<CustomerPasswordReset>()
    if (result.isError) expectTypeOf(result.error).toEqualTypeOf<PasswordResetError>()
    if (result.isIdle) expectTypeOf(result.data).toEqualTypeOf<undefined>()
  }
  expectTypeOf(narrow).toBeFunction()
})

it('returns only a ticket, with the id, as `variables`', () => {
  expectTypeOf<
    NonNullable<UseUpdatePasswordResetResult['variables']>
  >().toEqualTypeOf<UpdatePasswordResetTicket>()
  expectTypeOf<keyof UpdatePasswordResetTicket>().toEqualTypeOf<'id'>()
  // A ticket can't be the input of `mutate`, so the result's type must differ from TanStack's.
  expectTypeOf<UseUpdatePasswordResetResult>().not.toExtend<
    UseMutationResult<CustomerPasswordReset, PasswordResetError, string>
  >()
})
