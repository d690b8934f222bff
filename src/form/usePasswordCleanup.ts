import { useInsertionEffect, useRef } from 'react'

import type { ResetPasswordFormState } from './ResetPasswordFormState.js'
import type { PasswordForm } from './usePasswordForm.js'
import type { ShownReset } from './useShownReset.js'

/**
 * Empties the password inputs and stops what isn't sent yet: on unmount, when the page is left,
 * when the link changes, and when another screen has replaced the inputs. Not earlier, because
 * password managers take emptied inputs for an accepted password.
 *
 * Insertion effects are the only effects that also run in hidden trees. They must not set state, so
 * whatever may render waits for a microtask.
 */
export function usePasswordCleanup(
  { form, inputs, mask }: PasswordForm,
  { key, mark, submits }: ShownReset,
  status: ResetPasswordFormState['status'],
): void {
  // With a mark, the key is the link's id.
  const link = mark === undefined ? undefined : (key as string) + mark
  const lastLink = useRef(link)

  useInsertionEffect(() => {
    // The back-forward cache would keep what was typed, even for a page with `Cache-Control:
    // no-store`, and would bring a page back that shows what is typed next.
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
        // What was typed in the meantime belongs to the new link.
        inputs.read()
        // Keeps the values, because with others React Hook Form would lose the inputs.
        form.reset(undefined, { keepValues: true })
      })
    }
    lastLink.current = link
  }, [form, inputs, submits, link])

  useInsertionEffect(() => {
    if (status === 'editing') return
    queueMicrotask(() => {
      submits.stop()
      // The shopper may come back to the fields from there.
      if (status === 'request-link') form.reset(undefined, { keepValues: true })
      inputs.empty()
    })
  }, [form, inputs, submits, status])
}
