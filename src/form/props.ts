import type {
  ChangeEventHandler,
  FocusEventHandler,
  FormEventHandler,
  MouseEventHandler,
  RefCallback,
} from 'react'

// An optional prop without a value is left out, so the props fit other libraries' components.

type DataAttributes = { readonly [name: `data-${string}`]: string | undefined }

/** Props for a `<label>`. */
export interface LabelProps extends DataAttributes {
  readonly htmlFor: string
  readonly id?: string
}

/** Props for a hint or an error. The input's `aria-describedby` contains the element's id. */
export interface TextProps extends DataAttributes {
  readonly id: string
}

/** Props for an element with a message. Its `role` makes screen readers announce the message. */
export interface StatusProps extends DataAttributes {
  readonly id?: string
  readonly role?: 'status' | 'alert'
}

/** Props for a `<form>`. `method` keeps the password out of the URL, even before hydration. */
export interface FormProps extends DataAttributes {
  readonly method: 'post'
  readonly noValidate: true
  readonly action?: string
  readonly onSubmit: FormEventHandler<HTMLFormElement>
}

/** Props for a `<button>`. */
export interface ButtonProps extends DataAttributes {
  readonly type: 'submit' | 'button'
  readonly ref?: RefCallback<HTMLButtonElement>
  readonly 'aria-disabled'?: true
  readonly 'aria-controls'?: string
  readonly 'aria-label'?: string
  readonly hidden?: boolean
  /** Accepts any element's click event, because React Aria's buttons don't narrow the type. */
  readonly onClick?: MouseEventHandler
}

/** Props for an `<input>`. Password inputs have no `value`: React would write it into the HTML. */
export interface InputProps extends DataAttributes {
  readonly ref?: RefCallback<HTMLInputElement>
  readonly id: string
  readonly name: string
  readonly type: 'text' | 'password' | 'email'
  readonly autoComplete: string
  readonly autoCapitalize?: string
  readonly autoCorrect?: string
  readonly autoFocus?: boolean
  readonly spellCheck?: boolean
  readonly minLength?: number
  readonly readOnly?: boolean
  readonly value?: string
  readonly defaultValue?: string
  readonly 'aria-required'?: boolean
  readonly 'aria-invalid'?: boolean
  readonly 'aria-describedby'?: string
  readonly onChange?: ChangeEventHandler<HTMLInputElement>
  readonly onBlur?: FocusEventHandler<HTMLInputElement>
}
