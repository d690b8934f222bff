import { type ResetLink, useUpdatePasswordReset } from 'commercelayer-password-reset'

import { client } from './client'

/** A page that uses only the mutation hook, and sends additional attributes. */
export function MutationAlone({ link }: { link: ResetLink | null | undefined }) {
  const { mutate, isPending, error, data } = useUpdatePasswordReset({
    client,
    onMutate: ({ id }) => id.length,
    onError: ({ kind }, ticket, length) => console.error(kind, ticket.id, length?.toFixed()),
  })
  if (data) return <p role="status">Changed for {data.customer_email}</p>
  return (
    <button
      type="button"
      disabled={!link || isPending}
      onClick={() => {
        if (link)
          mutate({
            id: link.id,
            _reset_password_token: link.token,
            customer_password: 'a password of the page’s own',
          })
      }}
    >
      {error ? error.kind : 'Change it'}
    </button>
  )
}
