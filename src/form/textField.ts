import { part } from './parts.js'
import type { InputProps } from './props.js'
import type { TextField } from './types.js'

interface TextFieldParts<TName extends TextField['name']> {
  readonly name: TName
  /** Also the prefix of the ids of hint and error. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Whether a list with `hintProps` describes the input. */
  readonly isDescribedByList?: boolean
  readonly input: Omit<InputProps, 'id' | 'name'>
}

/** Wires label, hint and error to an input. */
export function textField<TName extends TextField['name']>(
  parts: TextFieldParts<TName>,
): TextField & { readonly name: TName } {
  const { name, id, label, hint, error, isDescribedByList = false, input } = parts
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const describedBy = [
    ...(hint !== undefined || isDescribedByList ? [hintId] : []),
    ...(error !== undefined ? [errorId] : []),
  ]
  return {
    name,
    label,
    ...(hint !== undefined && { hint }),
    ...(error !== undefined && { error }),
    labelProps: part('label', { htmlFor: id }),
    inputProps: part<InputProps>('input', {
      ...input,
      id,
      name,
      'aria-describedby': describedBy.join(' ') || undefined,
      ...(error !== undefined && { 'aria-invalid': true, 'data-invalid': '' }),
    }),
    hintProps: part('hint', { id: hintId }),
    errorProps: part('error', { id: errorId }),
  }
}
