import { useInsertionEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { isSameLink } from '../client/resetLinkMemory.js'
import type { ResetLink } from '../client/types.js'
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
 * Leaves no password behind, and stops what isn't sent yet: when the form goes, when the page is
 * left, when another link comes, and when another screen has taken the place of the inputs. Emptied
 * before that, they would look to password managers as if the password had been accepted.
 *
 * Insertion effects are the one kind that runs in hidden trees, too. They must not set state, so
 * what may render waits for a microtask.
 */
export function usePasswordCleanup({ form, inputs, lock, link, status }: PasswordCleanup): void {
  const lastLink = useRef(link)

  useInsertionEffect(() => {
    // The back-forward cache would keep what was typed, also for a page that must not be stored.
    window.addEventListener('pagehide', inputs.empty)
    return () => {
      window.removeEventListener('pagehide', inputs.empty)
      lock.stop()
      queueMicrotask(inputs.emptyRemoved)
    }
  }, [inputs, lock])

  useInsertionEffect(() => {
    if (lastLink.current && !isSameLink(lastLink.current, link)) {
      lock.stop()
      inputs.emptyNodes()
      queueMicrotask(() => {
        // What was typed since belongs to the new link.
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
      // From there the shopper may come back to the fields.
      if (status === 'request-link') forgetErrors(form)
      inputs.empty()
    })
  }, [form, inputs, lock, status])
}

/** With other values than the present ones, React Hook Form would lose the inputs. */
function forgetErrors(form: UseFormReturn<ResetPasswordValues>): void {
  form.reset(undefined, { keepValues: true })
}
