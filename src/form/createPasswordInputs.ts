import type { UseFormReturn } from 'react-hook-form'

import { focusIfLost } from './focusIfLost.js'
import { focusInvalid } from './focusInvalid.js'
import type { ResetPasswordValues } from './ResetPasswordFormState.js'

export type PasswordName = keyof ResetPasswordValues

/** The password inputs of one form. Only these inputs and React Hook Form store a password. */
export type PasswordInputs = ReturnType<typeof createPasswordInputs>

export function createPasswordInputs(
  form: UseFormReturn<ResetPasswordValues>,
  nodes: Map<PasswordName, HTMLInputElement>,
) {
  let errors: { readonly [TName in PasswordName]?: string | undefined } = {}
  let pendingFocus: (() => boolean) | undefined

  // The oldest supported React Hook Form renders even if the value hasn't changed.
  const setValue = (name: PasswordName, value: string) => {
    if (form.getValues(name) !== value) form.setValue(name, value)
  }

  const reattach = () => {
    for (const [name, node] of nodes) {
      const { value } = node
      form.register(name).ref(node)
      // `register` overwrites the value of a node that React Hook Form doesn't know yet.
      if (node.value !== value) node.value = value
    }
  }

  const focusPending = () => {
    if (pendingFocus?.()) pendingFocus = undefined
  }

  /** Empties the DOM nodes without a render. React Hook Form keeps its values. */
  const emptyNodes = () => {
    for (const node of nodes.values()) node.value = ''
  }

  /**
   * Empties the inputs that have left the document, and their values in React Hook Form. React
   * calls a ref with `null` when it removes a tree, and when it hides a tree to show it again
   * later. Only `isConnected` tells these two cases apart. Emptying a node also drops the copy in
   * React's value tracker.
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
     * Call this after each commit, with the errors that the fields show. Registers the inputs
     * again, because the app's reset of the form drops them. Then repeats a pending focus.
     */
    onCommit: (shown: typeof errors) => {
      errors = shown
      reattach()
      focusPending()
    },
    /**
     * Copies the inputs' values to React Hook Form, because password managers may fire no event.
     * Skips the input `changed`: React Hook Form reads its value from the event.
     */
    read: (changed?: PasswordName) => {
      // Not at each key: every commit reattaches the inputs, and a submit reads them all again.
      if (!changed) reattach()
      for (const [name, node] of nodes) if (name !== changed) setValue(name, node.value)
    },
    /**
     * Focuses an invalid input, or announces the error if the input has the focus. `selects` also
     * selects the input's text. If the app has disabled the input, `onCommit` focuses it later.
     */
    focus: (name: PasswordName, selects?: boolean) => {
      const node = nodes.get(name)
      if (!node) return
      const focus = focusInvalid(node, () => errors[name], selects)
      // The timeout lets React render the error first.
      setTimeout(() => {
        pendingFocus = focus
        focusPending()
      })
    },
    /**
     * Remembers the focused element. The returned function focuses this element again once it is
     * enabled, unless another element has the focus by then.
     */
    holdFocus: () => {
      const held = document.activeElement as HTMLElement | null
      pendingFocus = undefined
      return () => {
        setTimeout(() => {
          // A pending focus on a field with an error comes first.
          pendingFocus ??= () => {
            if (held?.matches(':disabled')) return false
            focusIfLost(() => held)
            return true
          }
          focusPending()
        })
      }
    },
    /** Whether any input contains text that differs from `password`. */
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
