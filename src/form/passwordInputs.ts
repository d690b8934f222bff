import type { UseFormReturn } from 'react-hook-form'

import { focusInvalid } from './focusInvalid.js'
import type { ResetPasswordValues } from './types.js'

type FieldName = keyof ResetPasswordValues

/** The password inputs and their values: the only place where a password is kept. */
export interface PasswordInputs {
  /** The input's ref callback. */
  readonly attach: (name: FieldName, node: HTMLInputElement | null) => void
  /**
   * Call it after each commit, with the error that the field shows. Registers the input with React
   * Hook Form again, which drops all inputs when the app resets the form.
   */
  readonly reattach: (name: FieldName, error?: string) => void
  /**
   * Copies the inputs' values to React Hook Form: password managers fill them in without an event.
   */
  readonly read: () => void
  /** Like `read`, except for the input that changes, which React Hook Form reads itself. */
  readonly readOthers: (name: FieldName) => void
  /**
   * Focuses the input that has an error, or announces the error where it has the focus. `selects`
   * what is in it. Waits for `onCommit` while the app has the input disabled.
   */
  readonly focus: (name: FieldName, selects?: boolean) => void
  /** Focuses the input that was disabled before. Call it after each commit. */
  readonly onCommit: () => void
  /** Whether an input has something else than this password. */
  readonly isEdited: (password: string) => boolean
  /** Empties the inputs and React Hook Form's values. */
  readonly empty: () => void
  /** Empties the inputs alone, without a render. */
  readonly emptyNodes: () => void
  /** Empties inputs that have left the document, and React Hook Form's values for them. */
  readonly emptyRemoved: () => void
}

/** Makes the `PasswordInputs` of one form. */
export function createPasswordInputs(
  form: UseFormReturn<ResetPasswordValues>,
  nodes: Map<FieldName, HTMLInputElement>,
): PasswordInputs {
  // React Hook Form would tell its listeners, and render, for the same value, too.
  const setValue = (name: FieldName, value: string) => {
    if (form.getValues(name) !== value) form.setValue(name, value)
  }

  let pendingFocus: (() => boolean) | undefined
  const onCommit = () => {
    if (pendingFocus?.()) pendingFocus = undefined
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

  const errors = new Map<FieldName, string | undefined>()
  const reattach = (name: FieldName, error?: string) => {
    errors.set(name, error)
    const node = nodes.get(name)
    if (!node) return
    const { value } = node
    form.register(name).ref(node)
    // React Hook Form overwrites the value of a node that it didn't have.
    if (node.value !== value) node.value = value
  }

  return {
    attach(name, node) {
      form.register(name).ref(node)
      if (node) nodes.set(name, node)
      else if (nodes.has(name)) queueMicrotask(emptyRemoved)
    },
    reattach,
    read() {
      for (const [name, node] of nodes) {
        reattach(name, errors.get(name))
        setValue(name, node.value)
      }
    },
    readOthers(changed) {
      for (const [name, node] of nodes) if (name !== changed) setValue(name, node.value)
    },
    focus(name, selects) {
      const node = nodes.get(name)
      if (!node) return
      const focus = focusInvalid(node, () => errors.get(name), selects)
      // React has rendered the error by then.
      setTimeout(() => {
        pendingFocus = focus
        onCommit()
      })
    },
    onCommit,
    isEdited: (password) =>
      [...nodes.values()].some(({ value }) => value !== '' && value !== password),
    empty,
    emptyNodes,
    emptyRemoved,
  }
}
