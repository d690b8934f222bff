import type { UseFormReturn } from 'react-hook-form'

import type { ResetPasswordValues } from './types.js'

type FieldName = keyof ResetPasswordValues

const names: readonly FieldName[] = ['password', 'confirmation']

/** The password inputs and what stands in them: the only place where a password lives. */
export interface TypedPasswords {
  /** To be called from the input's ref callback, with `null` when React lets go of the node. */
  readonly attach: (name: FieldName, node: HTMLInputElement | null) => void
  /** Tells React Hook Form what the inputs hold: password managers write there without an event. */
  readonly read: () => void
  /** Empties form and inputs. */
  readonly blank: () => void
}

/** Makes the keeper of one form's inputs. */
export function createTypedPasswords(form: UseFormReturn<ResetPasswordValues>): TypedPasswords {
  const nodes = new Map<FieldName, HTMLInputElement>()

  const blank = () => {
    for (const name of names) form.setValue(name, '')
    for (const node of nodes.values()) node.value = ''
  }

  // React lets go of a node on every render, to take it back at once, and after it was removed. Only the document tells the two apart:
  // emptying the node itself drops the copy that React's value tracker keeps.
  const blankIfRemoved = (node: HTMLInputElement) => {
    if (node.isConnected) return
    node.value = ''
    if ([...nodes.values()].every(({ isConnected }) => !isConnected)) blank()
  }

  return {
    attach(name, node) {
      const previous = nodes.get(name)
      if (node) nodes.set(name, node)
      else if (previous) queueMicrotask(() => blankIfRemoved(previous))
    },
    read() {
      for (const [name, { value, isConnected }] of nodes) {
        if (isConnected && form.getValues(name) !== value) form.setValue(name, value)
      }
    },
    blank,
  }
}
