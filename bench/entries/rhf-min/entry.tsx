import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Resolver, useForm } from 'react-hook-form'
import * as z from 'zod/mini'

const schema = z
  .object({
    password: z.string().check(z.minLength(8, 'Use at least 8 characters')),
    confirm: z.string(),
  })
  .check(
    z.refine(({ password, confirm }) => password === confirm, {
      path: ['confirm'],
      message: 'Passwords do not match',
    }),
  )
type Values = z.infer<typeof schema>

const resolver: Resolver<Values> = (values) => {
  const result = schema.safeParse(values)
  if (result.success) return { values: result.data, errors: {} }
  const errors: Record<string, { type: string; message: string }> = {}
  for (const { path, code, message } of result.error.issues)
    errors[String(path[0])] ??= { type: code, message }
  return { values: {}, errors }
}

const queryClient = new QueryClient()

export function Provider({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

export function App() {
  const { register, handleSubmit, formState } = useForm<Values>({ resolver })
  const { errors } = formState
  const update = useMutation({
    mutationFn: async ({ password }: Values) => {
      const response = await fetch('/api/customer_password_resets/xYZkjABcde', {
        method: 'PATCH',
        headers: { 'content-type': 'application/vnd.api+json' },
        body: JSON.stringify({
          data: {
            type: 'customer_password_resets',
            id: 'xYZkjABcde',
            attributes: { customer_password: password, _reset_password_token: 'token' },
          },
        }),
      })
      if (!response.ok) throw new Error('Something went wrong')
      return response.json()
    },
  })
  if (update.isSuccess) return <p role="status">Password updated</p>
  const field = (name: keyof Values, label: string) => (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        type="password"
        autoComplete="new-password"
        aria-invalid={errors[name] !== undefined}
        {...register(name)}
      />
      {errors[name] && <p role="alert">{errors[name].message}</p>}
    </div>
  )
  return (
    <form noValidate onSubmit={handleSubmit((values) => update.mutate(values))}>
      {field('password', 'New password')}
      {field('confirm', 'Confirm password')}
      {update.isError && <p role="alert">{update.error.message}</p>}
      <button type="submit" disabled={update.isPending}>
        Set password
      </button>
    </form>
  )
}
