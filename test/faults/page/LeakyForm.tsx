import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

interface LeakyFormProps {
  readonly api: string
  readonly id: string
  readonly token: string
}

/**
 * A form as storefronts write it by hand: controlled inputs, and an ordinary mutation with the
 * secrets as variables. A check for secrets proves nothing unless it finds them in this form.
 */
export function LeakyForm({ api, id, token }: LeakyFormProps): ReactNode {
  const [password, setPassword] = useState('')
  const { mutate, status } = useMutation({
    mutationFn: async ({
      customer_password,
    }: {
      customer_password: string
      _reset_password_token: string
    }) => {
      const data = {
        id,
        type: 'customer_password_resets',
        attributes: { customer_password, _reset_password_token: token },
      }
      const response = await fetch(`${api}/customer_password_resets/${id}`, {
        method: 'PATCH',
        headers: {
          Authorization: 'Bearer at-eyJhbGciOi',
          'Content-Type': 'application/vnd.api+json',
        },
        body: JSON.stringify({ data }),
      })
      // oxlint-disable-next-line no-console -- the leak to be found
      console.log('changed to', customer_password)
      if (!response.ok) throw new Error(`could not change to ${customer_password}`)
      document.title = `changed with ${token}`
      sessionStorage.setItem('password', customer_password)
      // oxlint-disable-next-line unicorn/no-document-cookie -- the leak to be found
      document.cookie = `token=${token}`
      return (await response.json()) as unknown
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ customer_password: password, _reset_password_token: token })
      }}
    >
      <label>
        New password
        <input
          name="password"
          type="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <label>
        Confirm new password
        <input name="confirmation" type="password" />
      </label>
      <button type="submit">Save new password</button>
      <p role="status">{status}</p>
    </form>
  )
}
