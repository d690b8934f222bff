import { type SubmitEvent, useId, useState } from 'react'

interface Errors {
  password?: string
  confirm?: string
  form?: string
}

export function App() {
  const id = useId()
  const [errors, setErrors] = useState<Errors>({})
  const [status, setStatus] = useState<'idle' | 'busy' | 'done'>('idle')

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const password = String(values.get('password'))
    const next: Errors = {}
    if (password.length < 8) next.password = 'Use at least 8 characters'
    if (password !== values.get('confirm')) next.confirm = 'Passwords do not match'
    setErrors(next)
    if (next.password || next.confirm) return
    setStatus('busy')
    try {
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
      setStatus('done')
    } catch {
      setErrors({ form: 'Something went wrong' })
      setStatus('idle')
    }
  }

  if (status === 'done') return <p role="status">Password updated</p>
  const field = (name: 'password' | 'confirm', label: string) => (
    <div>
      <label htmlFor={id + name}>{label}</label>
      <input
        id={id + name}
        name={name}
        type="password"
        autoComplete="new-password"
        aria-invalid={errors[name] ? true : undefined}
        aria-describedby={errors[name] ? `${id}${name}-error` : undefined}
      />
      {errors[name] && (
        <p id={`${id}${name}-error`} role="alert">
          {errors[name]}
        </p>
      )}
    </div>
  )
  return (
    <form noValidate onSubmit={onSubmit}>
      {field('password', 'New password')}
      {field('confirm', 'Confirm password')}
      {errors.form && <p role="alert">{errors.form}</p>}
      <button type="submit" disabled={status === 'busy'}>
        Set password
      </button>
    </form>
  )
}
