import type { UseFormReturn } from 'react-hook-form'

import type { ResetPasswordValues } from './types.js'

type FieldName = keyof ResetPasswordValues

/** The password inputs and what stands in them: the only place where a password lives. */
export interface PasswordInputs {
  /** The input's ref callback. */
  readonly attach: (name: FieldName, node: HTMLInputElement | null) => void
  /**
   * Gives the input to React Hook Form again, which lets go of all when the app resets the form.
   */
  readonly reattach: (name: FieldName) => void
  /** Whether the app has rendered the input: one that isn't there can't be filled in. */
  readonly isAttached: (name: FieldName) => boolean
  /** Tells React Hook Form what the inputs hold: password managers write there without an event. */
  readonly read: () => void
  /**
   * The same for all but the one that the shopper changes, which React Hook Form reads itself.
   * Gives those that it didn't know.
   */
  readonly readOthers: (name: FieldName) => readonly FieldName[]
  /** Moves the focus, once React has shown what is wrong: that is read when the focus arrives. */
  readonly focus: (name: FieldName) => void
  /** Empties form and inputs. */
  readonly empty: () => void
  /** Empties the inputs alone, which renders nothing. */
  readonly emptyNodes: () => void
  /** Empties inputs that have left the document, and their values. */
  readonly emptyRemoved: () => void
}

/** Makes the keeper of one form's inputs. */
export function createPasswordInputs(form: UseFormReturn<ResetPasswordValues>): PasswordInputs {
  const nodes = new Map<FieldName, HTMLInputElement>()

  const emptyNodes = () => {
    for (const node of nodes.values()) node.value = ''
  }

  const empty = () => {
    for (const name of ['password', 'confirmation'] as const) {
      if (form.getValues(name) !== '') form.setValue(name, '')
    }
    emptyNodes()
  }

  // React lets go of a node when it is hidden, to take it back later, and when it is removed. Only
  // the document tells the two apart. Emptying the node itself drops the copy that React's value
  // tracker keeps.
  const emptyRemoved = () => {
    for (const [name, node] of nodes) {
      if (node.isConnected) continue
      if (form.getValues(name) !== '') form.setValue(name, '')
      node.value = ''
      nodes.delete(name)
    }
  }

  const reattach = (name: FieldName) => {
    const node = nodes.get(name)
    if (!node) return
    const { value } = node
    form.register(name).ref(node)
    // One that it didn't have is written over.
    if (node.value !== value) node.value = value
  }

  const readNode = (name: FieldName, { value }: HTMLInputElement) => {
    const isNew = form.getValues(name) !== value
    if (isNew) form.setValue(name, value)
    return isNew
  }

  return {
    attach(name, node) {
      form.register(name).ref(node)
      if (node) nodes.set(name, node)
      else if (nodes.has(name)) queueMicrotask(emptyRemoved)
    },
    reattach,
    isAttached: (name) => nodes.has(name),
    read() {
      for (const [name, node] of nodes) {
        reattach(name)
        readNode(name, node)
      }
    },
    readOthers: (changed) =>
      [...nodes].flatMap(([name, node]) => (name !== changed && readNode(name, node) ? name : [])),
    focus(name) {
      setTimeout(() => nodes.get(name)?.focus())
    },
    empty,
    emptyNodes,
    emptyRemoved,
  }
}
