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

/** Adds `data-part` to props and leaves out what is undefined. */
export function part<TProps extends object>(
  name: ResetPasswordPart,
  props: { [TName in keyof TProps]: TProps[TName] | undefined },
): TProps {
  const given = Object.entries(props).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(given) as TProps), 'data-part': name }
}
