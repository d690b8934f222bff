/** Names of the elements that users' styles, tests and tools may rely on, in `data-part`. */
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
  | 'action'

/** Marks props as those of a part. A state is an attribute that is there or not. */
export function part<TProps extends object>(
  name: ResetPasswordPart,
  props: TProps,
  states: Record<`data-${string}`, boolean> = {},
): TProps {
  const attributes = Object.entries(states).map(([state, isSet]) => [state, isSet ? '' : undefined])
  return { ...props, 'data-part': name, ...Object.fromEntries(attributes) }
}
