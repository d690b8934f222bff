import type {
  ButtonProps,
  FormProps,
  InputProps,
  LabelProps,
  StatusProps,
  TextProps,
} from './props.js'

/** The values of `data-part`, which name elements. Your styles and tests may rely on them. */
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

/** A labelled input. Render its hint and its error with `hintProps` and `errorProps`. */
export interface TextField {
  readonly name: 'password' | 'confirmation' | 'username' | 'email'
  readonly label: string
  /** The rule for the input, shown before the shopper types. */
  readonly hint?: string
  /** A sentence that tells the shopper what is wrong with the typed text. */
  readonly error?: string
  readonly labelProps: LabelProps
  /** Props for the `<input>`: id, name, ARIA attributes and handlers, but never the password. */
  readonly inputProps: InputProps
  /** Props for the hint, or for the list of requirements when the policy has several. */
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

/** Connects the label, the hint and the error to an input. */
export function textField(parts: TextFieldParts): TextField {
  const { name, label, hint, error, isDescribedByList, input } = parts
  const id = `${parts.id}-${name}`
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
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
      // Set even without an error, because Firefox otherwise reports a short text as invalid.
      ...(name !== 'username' && { 'aria-invalid': isInvalid }),
      ...(isInvalid && { 'data-invalid': '' }),
      'data-part': 'input',
    },
    hintProps: { id: hintId, 'data-part': 'hint' },
    errorProps: { id: errorId, 'data-part': 'error' },
  }
}

/**
 * The submit button. During a submit it is `aria-disabled` instead of `disabled`, because a
 * disabled button loses the focus.
 */
export interface SubmitButton {
  readonly label: string
  readonly isSubmitting: boolean
  readonly buttonProps: ButtonProps
}

/** The parts that every form has besides its fields. */
export interface FormParts {
  readonly formProps: FormProps
  readonly submit: SubmitButton
}

/** Creates the props of a form and its submit button. They prevent the browser's own submit. */
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
        // If this form is in a dialog, React also passes the event to a form around the dialog.
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

/** The id of a screen's message. The `aria-describedby` of the screen's title contains this id. */
export function messageId(screen: string | undefined): string {
  return `${screen}-message`
}

/**
 * Props for a problem's alert. Pass `isWarning` if the password may have been changed, or if the
 * shopper only has to wait or to try again.
 */
export function alertProps(id: string, isWarning: boolean): StatusProps {
  return {
    id,
    role: 'alert',
    'data-tone': isWarning ? 'warning' : 'error',
    'data-part': 'problem',
  }
}
