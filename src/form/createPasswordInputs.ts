import type { UseFormReturn } from 'react-hook-form'

import { focusIfLost } from './focusIfLost.js'
import { focusInvalid } from './focusInvalid.js'
import type { ResetPasswordValues } from './ResetPasswordFormState.js'

/** The name of a password input, and of its value. */
export type PasswordName = keyof ResetPasswordValues

/** The password inputs and their values: the only place where a password is kept. */
export type PasswordInputs = ReturnType<typeof createPasswordInputs>

/** Makes the `PasswordInputs` of one form. */
export function createPasswordInputs(
  form: UseFormReturn<ResetPasswordValues>,
  nodes: Map<PasswordName, HTMLInputElement>,
) {
  let errors: { readonly [TName in PasswordName]?: string | undefined } = {}
  let pendingFocus: (() => boolean) | undefined

  // The lowest React Hook Form notifies its listeners and renders for the same value, too.
  const setValue = (name: PasswordName, value: string) => {
    if (form.getValues(name) !== value) form.setValue(name, value)
  }

  const reattach = () => {
    for (const [name, node] of nodes) {
      const { value } = node
      form.register(name).ref(node)
      // React Hook Form overwrites the value of a node that is new to it.
      if (node.value !== value) node.value = value
    }
  }

  const focusPending = () => {
    if (pendingFocus?.()) pendingFocus = undefined
  }

  /** Empties the inputs alone, without a render. */
  const emptyNodes = () => {
    for (const node of nodes.values()) node.value = ''
  }

  /**
   * Empties inputs that have left the document, and React Hook Form's values for them. React calls
   * a ref with `null` when a tree is removed and when it is hidden, to be shown again. Only
   * `isConnected` tells the two apart. Emptying the node also drops the copy in React's value
   * tracker.
   */
  const emptyRemoved = () => {
    for (const [name, node] of nodes) {
      if (node.isConnected) continue
      setValue(name, '')
      node.value = ''
      nodes.delete(name)
    }
  }

  return {
    /** The input's ref callback. */
    attach: (name: PasswordName, node: HTMLInputElement | null) => {
      form.register(name).ref(node)
      if (node) nodes.set(name, node)
      else if (nodes.has(name)) queueMicrotask(emptyRemoved)
    },
    /**
     * Call it after each commit, with the errors that the fields show. React Hook Form drops all
     * inputs when the app resets the form, and the app may have disabled an input until now.
     */
    onCommit: (shown: typeof errors) => {
      errors = shown
      reattach()
      focusPending()
    },
    /**
     * Copies the inputs' values to React Hook Form: password managers fill them in without an
     * event. Skips the input that is changing, which React Hook Form reads itself.
     */
    read: (changed?: PasswordName) => {
      reattach()
      for (const [name, node] of nodes) if (name !== changed) setValue(name, node.value)
    },
    /**
     * Focuses an input with an error, or announces the error when the input has the focus already.
     * `selects` also selects its text. Waits for `onCommit` while the app disables the input.
     */
    focus: (name: PasswordName, selects?: boolean) => {
      const node = nodes.get(name)
      if (!node) return
      const focus = focusInvalid(node, () => errors[name], selects)
      // React has rendered the error by then.
      setTimeout(() => {
        pendingFocus = focus
        focusPending()
      })
    },
    /**
     * Remembers what has the focus. The returned function gives it back, once it is enabled again,
     * unless something else has the focus by then.
     */
    holdFocus: () => {
      const held = document.activeElement as HTMLElement | null
      pendingFocus = undefined
      return () => {
        setTimeout(() => {
          // A field with an error goes first.
          pendingFocus ??= () => {
            if (held?.matches(':disabled')) return false
            focusIfLost(held)
            return true
          }
          focusPending()
        })
      }
    },
    /** Whether an input has text other than this password. */
    isEdited: (password: string) =>
      [...nodes.values()].some(({ value }) => value !== '' && value !== password),
    /** Empties the inputs and React Hook Form's values. */
    empty: () => {
      setValue('password', '')
      setValue('confirmation', '')
      emptyNodes()
    },
    emptyNodes,
    emptyRemoved,
  }
}
