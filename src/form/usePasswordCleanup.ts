import { useInsertionEffect, useRef } from 'react'

import type { ResetPasswordFormState } from './ResetPasswordFormState.js'
import type { PasswordForm } from './usePasswordForm.js'
import type { ShownReset } from './useShownReset.js'

/**
 * Empties the password inputs on unmount, when the shopper leaves the page, when the link changes,
 * and when another screen has replaced the inputs. It doesn't empty them earlier, because password
 * managers take emptied inputs for an accepted password. Unless the shopper leaves the page, the
 * hook also stops a submit that isn't sent yet. Only insertion effects also run in hidden trees.
 * They must not set state, so calls that may cause a render are made in a microtask.
 */
export function usePasswordCleanup(
  { form, inputs, mask }: PasswordForm,
  { key, mark, submits }: ShownReset,
  status: ResetPasswordFormState['status'],
): void {
  // A form with a fingerprint has a link, so its key is the link's id.
  const link = mark === undefined ? undefined : (key as string) + mark
  const lastLink = useRef(link)

  useInsertionEffect(() => {
    // The back-forward cache would keep the typed text, and would keep a revealed input revealed.
    const leave = () => {
      inputs.empty()
      mask()
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      queueMicrotask(() => {
        submits.stop()
        inputs.emptyRemoved()
      })
    }
  }, [inputs, submits, mask])

  useInsertionEffect(() => {
    if (lastLink.current !== undefined && lastLink.current !== link) {
      inputs.emptyNodes()
      queueMicrotask(() => {
        submits.leave()
        // Text that was typed in the meantime belongs to the new link, so it stays.
        inputs.read()
        // Keeps the values, because React Hook Form would lose the inputs if the values changed.
        form.reset(undefined, { keepValues: true })
      })
    }
    lastLink.current = link
  }, [form, inputs, submits, link])

  useInsertionEffect(() => {
    if (status === 'editing') return
    queueMicrotask(() => {
      submits.stop()
      // Clears the errors, because the shopper may come back to the password fields.
      if (status === 'request-link') form.reset(undefined, { keepValues: true })
      inputs.empty()
    })
  }, [form, inputs, submits, status])
}
