import type {
  ButtonProps,
  FormProps,
  InputProps,
  LabelProps,
  StatusProps,
  TextProps,
} from './props.js'

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

/** A labelled input, wired for ARIA: render its hint and error with their props. */
export interface TextField {
  readonly name: 'password' | 'confirmation' | 'username' | 'email'
  readonly label: string
  /** The rule, shown before typing. */
  readonly hint?: string
  /** What is wrong with what was typed, in a sentence for the shopper. */
  readonly error?: string
  readonly labelProps: LabelProps
  /** For the `<input>`: id, name, ARIA and handlers, never the password. */
  readonly inputProps: InputProps
  /** For the hint, or for the list of requirements when there are several. */
  readonly hintProps: TextProps
  readonly errorProps: TextProps
}

interface TextFieldParts {
  readonly name: TextField['name']
  /** The prefix of all ids. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Whether a list with `hintProps` describes the input. */
  readonly isDescribedByList?: boolean
  readonly input: Omit<InputProps, 'id' | 'name'>
}

/** Wires label, hint and error to an input. */
export function textField(parts: TextFieldParts): TextField {
  const { name, label, hint, error, isDescribedByList, input } = parts
  const id = `${parts.id}-${name}`
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const isInvalid = error !== undefined
  const hasHint = hint !== undefined || isDescribedByList
  const describedBy = [hasHint && hintId, isInvalid && errorId].filter(Boolean).join(' ')
  return {
    name,
    label,
    ...(hint !== undefined && { hint }),
    ...(isInvalid && { error }),
    labelProps: { htmlFor: id, 'data-part': 'label' },
    inputProps: {
      ...input,
      id,
      name,
      ...(describedBy && { 'aria-describedby': describedBy }),
      // Also when there is no error: without it Firefox calls what it finds too short invalid.
      ...(name !== 'username' && { 'aria-invalid': isInvalid }),
      ...(isInvalid && { 'data-invalid': '' }),
      'data-part': 'input',
    },
    hintProps: { id: hintId, 'data-part': 'hint' },
    errorProps: { id: errorId, 'data-part': 'error' },
  }
}

/**
 * The submit button. While submitting it is `aria-disabled`, not `disabled`, because a disabled
 * control loses the focus.
 */
export interface SubmitButton {
  readonly label: string
  readonly isSubmitting: boolean
  readonly buttonProps: ButtonProps
}

/** What a form has, whatever its fields are. */
export interface FormParts {
  readonly formProps: FormProps
  readonly submit: SubmitButton
}

/** The form and its submit button. React renders the submit; the browser sends nothing itself. */
export function formParts(
  label: string,
  isSubmitting: boolean,
  onSubmit: (form: HTMLFormElement) => void,
): FormParts {
  return {
    formProps: {
      method: 'post',
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault()
        // In a dialog React would hand it on to the form around it, a checkout's say.
        event.stopPropagation()
        onSubmit(event.currentTarget)
      },
      'data-part': 'form',
    },
    submit: {
      label,
      isSubmitting,
      buttonProps: {
        type: 'submit',
        ...(isSubmitting && { 'aria-disabled': true, 'data-submitting': '' }),
        'data-part': 'submit',
      },
    },
  }
}

/** The id of a screen's message, which describes its title. */
export function messageId(screen: string | undefined): string {
  return `${screen}-message`
}

/** The alert for a problem; only a warning when all may still turn out well. */
export function alertProps(id: string, isWarning: boolean): StatusProps {
  return {
    id,
    role: 'alert',
    'data-tone': isWarning ? 'warning' : 'error',
    'data-part': 'problem',
  }
}
