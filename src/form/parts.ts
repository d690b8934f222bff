import type { ButtonProps, FormProps, InputProps } from './props.js'
import type { SubmitButton, TextField } from './types.js'

/** The names of elements in `data-part`, which your styles, tests and tools may rely on. */
export type ResetPasswordPart =
  | 'root'
  | 'title'
  | 'form'
  | 'field'
  | 'label'
  | 'input'
  | 'toggle'
  | 'hint'
  | 'error'
  | 'requirements'
  | 'requirement'
  | 'strength'
  | 'submit'
  | 'problem'
  | 'success'
  | 'invalid-link'
  | 'request-link'
  | 'action'

/** Props of which some are undefined. */
type Given<TProps> = { [TName in keyof TProps]: TProps[TName] | undefined }

/** Adds `data-part` to props and leaves out what is undefined. */
export function part<TProps extends object>(name: ResetPasswordPart, props: Given<TProps>): TProps {
  const given = Object.entries(props).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(given) as TProps), 'data-part': name }
}

interface TextFieldParts<TName extends TextField['name']> {
  readonly name: TName
  /** Also the prefix of the ids of hint and error. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Whether a list with `hintProps` describes the input. */
  readonly isDescribedByList?: boolean | undefined
  readonly input: Given<Omit<InputProps, 'id' | 'name'>>
}

/** Wires label, hint and error to an input. */
export function textField<TName extends TextField['name']>(
  parts: TextFieldParts<TName>,
): TextField & { readonly name: TName } {
  const { name, id, label, hint, error, isDescribedByList = false, input } = parts
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const describedBy = [
    (hint !== undefined || isDescribedByList) && hintId,
    error !== undefined && errorId,
  ].filter(Boolean)
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
      // Also when there is no error: without it Firefox calls what it finds too short invalid.
      'aria-invalid': name === 'username' ? undefined : error !== undefined,
      'data-invalid': error === undefined ? undefined : '',
    }),
    hintProps: part('hint', { id: hintId }),
    errorProps: part('error', { id: errorId }),
  }
}

/** The form and its submit button. React renders the submit; the browser sends nothing itself. */
export function formParts(
  label: string,
  isSubmitting: boolean,
  onSubmit: (form: HTMLFormElement) => void,
): { readonly formProps: FormProps; readonly submit: SubmitButton } {
  return {
    formProps: part<FormProps>('form', {
      method: 'post',
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault()
        // In a dialog React would hand it on to the form around it, a checkout's say.
        event.stopPropagation()
        onSubmit(event.currentTarget)
      },
    }),
    submit: {
      label,
      isSubmitting,
      buttonProps: part<ButtonProps>('submit', {
        type: 'submit',
        'aria-disabled': isSubmitting || undefined,
        'data-submitting': isSubmitting ? '' : undefined,
      }),
    },
  }
}
