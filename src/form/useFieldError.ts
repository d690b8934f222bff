import { useCallback, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import type { ResetPasswordValues } from './types.js'

/**
 * The sentence at one field. React Hook Form announces its errors more often than they change; a
 * snapshot that is the sentence itself renders only when another one is to be read.
 */
export function useFieldError(
  form: UseFormReturn<ResetPasswordValues>,
  name: keyof ResetPasswordValues,
): string | undefined {
  const subscribe = useCallback(
    (callback: () => void) => form.subscribe({ formState: { errors: true }, callback }),
    [form],
  )
  const getSnapshot = () => form.getFieldState(name).error?.message
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot)
}
