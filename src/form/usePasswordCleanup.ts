import { useInsertionEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { isSameLink } from '../client/resetLinkMemory.js'
import type { ResetLink } from '../client/types.js'
import { onPageHide } from './onPageHide.js'
import type { PasswordInputs } from './passwordInputs.js'
import type { SubmitLock } from './submitLock.js'
import type { ResetPasswordFormState, ResetPasswordValues } from './types.js'

interface PasswordCleanup {
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  readonly lock: SubmitLock
  readonly link: ResetLink | undefined
  readonly status: ResetPasswordFormState['status']
}

/**
 * Empties the password inputs and stops what isn't sent yet: on unmount, when the page is left,
 * when the link changes, and when another screen has replaced the inputs. Not earlier, because
 * password managers take emptied inputs for an accepted password.
 *
 * Insertion effects are the only effects that also run in hidden trees. They must not set state, so
 * whatever may render waits for a microtask.
 */
export function usePasswordCleanup({ form, inputs, lock, link, status }: PasswordCleanup): void {
  const lastLink = useRef(link)

  useInsertionEffect(() => {
    // The back-forward cache would keep what was typed, even for a page with `Cache-Control:
    // no-store`.
    const unsubscribe = onPageHide(inputs.empty)
    return () => {
      unsubscribe()
      lock.stop()
      queueMicrotask(inputs.emptyRemoved)
    }
  }, [inputs, lock])

  useInsertionEffect(() => {
    if (lastLink.current && !isSameLink(lastLink.current, link)) {
      lock.stop()
      inputs.emptyNodes()
      queueMicrotask(() => {
        // What was typed in the meantime belongs to the new link.
        inputs.read()
        forgetErrors(form)
      })
    }
    lastLink.current = link
  }, [form, inputs, lock, link])

  useInsertionEffect(() => {
    if (status === 'editing') return
    lock.stopUnsent()
    queueMicrotask(() => {
      // The shopper may come back to the fields from there.
      if (status === 'request-link') forgetErrors(form)
      inputs.empty()
    })
  }, [form, inputs, lock, status])
}

/** Keeps the values, because with others React Hook Form would lose the inputs. */
function forgetErrors(form: UseFormReturn<ResetPasswordValues>): void {
  form.reset(undefined, { keepValues: true })
}
