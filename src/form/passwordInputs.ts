import type { UseFormReturn } from 'react-hook-form'

import { focusInvalid } from './focusInvalid.js'
import type { ResetPasswordValues } from './types.js'

type FieldName = keyof ResetPasswordValues

/** The password inputs and their values: the only place where a password is kept. */
export interface PasswordInputs {
  /** The input's ref callback. */
  readonly attach: (name: FieldName, node: HTMLInputElement | null) => void
  /**
   * Registers the input with React Hook Form again, which drops all inputs when the app resets the
   * form.
   */
  readonly reattach: (name: FieldName) => void
  /** Whether the app has rendered the input; one that is missing can't be required. */
  readonly isAttached: (name: FieldName) => boolean
  /**
   * Copies the inputs' values to React Hook Form: password managers fill them in without an event.
   */
  readonly read: () => void
  /** Like `read`, except for the input that changes, which React Hook Form reads itself. */
  readonly readOthers: (name: FieldName) => void
  /** Sets the input in which the shopper types; only while React Hook Form handles the key. */
  readonly setTyped: (name: FieldName | undefined) => void
  readonly getTyped: () => FieldName | undefined
  /**
   * Focuses the input that has an error, or announces the error where it has the focus. `selects`
   * what is in it.
   */
  readonly focus: (name: FieldName, selects?: boolean) => void
  /** Empties the inputs and React Hook Form's values. */
  readonly empty: () => void
  /** Empties the inputs alone, without a render. */
  readonly emptyNodes: () => void
  /** Empties inputs that have left the document, and React Hook Form's values for them. */
  readonly emptyRemoved: () => void
}

/** Makes the `PasswordInputs` of one form. */
export function createPasswordInputs(form: UseFormReturn<ResetPasswordValues>): PasswordInputs {
  const nodes = new Map<FieldName, HTMLInputElement>()

  let typed: FieldName | undefined

  // React Hook Form would tell its listeners, and render, for the same value, too.
  const setValue = (name: FieldName, value: string) => {
    if (form.getValues(name) !== value) form.setValue(name, value)
  }

  const emptyNodes = () => {
    for (const node of nodes.values()) node.value = ''
  }

  const empty = () => {
    setValue('password', '')
    setValue('confirmation', '')
    emptyNodes()
  }

  // React calls a ref with `null` when a tree is removed and when it is hidden, to be shown again.
  // Only `isConnected` tells the two apart. Emptying the node itself drops the copy that React's
  // value tracker keeps.
  const emptyRemoved = () => {
    for (const [name, node] of nodes) {
      if (node.isConnected) continue
      setValue(name, '')
      node.value = ''
      nodes.delete(name)
    }
  }

  const reattach = (name: FieldName) => {
    const node = nodes.get(name)
    if (!node) return
    const { value } = node
    form.register(name).ref(node)
    // React Hook Form overwrites the value of a node that it didn't have.
    if (node.value !== value) node.value = value
  }

  return {
    setTyped(name) {
      typed = name
    },
    getTyped: () => typed,
    attach(name, node) {
      form.register(name).ref(node)
      if (node) nodes.set(name, node)
      else if (nodes.has(name)) queueMicrotask(emptyRemoved)
    },
    reattach,
    isAttached: (name) => nodes.has(name),
    read() {
      // A listener of the app may submit while a key is validated. A submit shows every error.
      typed = undefined
      for (const [name, node] of nodes) {
        reattach(name)
        setValue(name, node.value)
      }
    },
    readOthers(changed) {
      for (const [name, node] of nodes) if (name !== changed) setValue(name, node.value)
    },
    focus(name, selects) {
      const node = nodes.get(name)
      if (node) focusInvalid(node, form.getFieldState(name).error?.message, selects)
    },
    empty,
    emptyNodes,
    emptyRemoved,
  }
}
