import type {
  EditingState,
  InvalidLinkState,
  PasswordField,
  Problem,
  RequestLinkState,
  ResetPasswordFormProps,
  ResetPasswordFormState,
  ResetPasswordMessages,
  SubmitButton,
  SuccessState,
} from 'commercelayer-password-reset'
import type { ReactElement } from 'react'
import { expectTypeOf, it } from 'vitest'

type StateOf<TName extends keyof ResetPasswordFormProps> = Parameters<
  Extract<ResetPasswordFormProps[TName], (...args: never[]) => unknown>
>

it('types each render prop’s arguments: the state of the part and the default element', () => {
  expectTypeOf<StateOf<'children'>>().toEqualTypeOf<[ResetPasswordFormState, ReactElement]>()
  expectTypeOf<StateOf<'renderForm'>>().toEqualTypeOf<[EditingState, ReactElement]>()
  expectTypeOf<StateOf<'renderSuccess'>>().toEqualTypeOf<[SuccessState, ReactElement]>()
  expectTypeOf<StateOf<'renderInvalidLink'>>().toEqualTypeOf<[InvalidLinkState, ReactElement]>()
  expectTypeOf<StateOf<'renderRequestLink'>>().toEqualTypeOf<[RequestLinkState, ReactElement]>()
  expectTypeOf<StateOf<'renderPasswordField'>>().toEqualTypeOf<[PasswordField, ReactElement]>()
  expectTypeOf<StateOf<'renderSubmitButton'>>().toEqualTypeOf<[SubmitButton, ReactElement]>()
  expectTypeOf<StateOf<'renderProblem'>>().toEqualTypeOf<[Problem, ReactElement]>()
  expectTypeOf<StateOf<'renderRequirements'>>().toEqualTypeOf<[EditingState, ReactElement]>()
  expectTypeOf<StateOf<'renderLink'>>().toEqualTypeOf<
    [{ href: string; label: string; external?: true }, ReactElement]
  >()
  expectTypeOf<StateOf<'renderStrength'>>().toEqualTypeOf<[PasswordField]>()
})

it('narrows the state’s type by `status`', () => {
  const narrow = (state: ResetPasswordFormState) => {
    if (state.status === 'success') return expectTypeOf(state.passwordReset.id).toBeString()
    if (state.status === 'invalid-link')
      return expectTypeOf(state.reason).toEqualTypeOf<'missing' | 'rejected' | 'maybe-used'>()
    if (state.status === 'request-link') {
      if (state.step === 'sent')
        return expectTypeOf(state.email).toEqualTypeOf<string | undefined>()
      return expectTypeOf(state.requestLink.status).toEqualTypeOf<'idle' | 'sending' | 'failed'>()
    }
    return expectTypeOf(state).toEqualTypeOf<EditingState>()
  }
  expectTypeOf(narrow).toBeFunction()
})

it('requires a client, a link and complete messages', () => {
  expectTypeOf<{
    client: ResetPasswordFormProps['client']
  }>().not.toExtend<ResetPasswordFormProps>()
  expectTypeOf<{
    client: ResetPasswordFormProps['client']
    link: undefined
  }>().toExtend<ResetPasswordFormProps>()
  expectTypeOf<{
    locale: string
    dir: 'ltr'
    title: string
  }>().not.toExtend<ResetPasswordMessages>()
})
