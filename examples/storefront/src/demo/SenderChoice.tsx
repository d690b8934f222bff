import { useQuery, useQueryClient } from '@tanstack/react-query'

import { Select } from './controls'

interface ServerChoices {
  readonly sender: 'handler' | 'webhook'
}

const options = {
  handler: 'The shop’s handler',
  webhook: 'Commerce Layer’s webhook',
}

/**
 * Chooses the sender of the mail with the link. The webhook always sends the mail about a change.
 */
export function SenderChoice() {
  const queryClient = useQueryClient()
  const { data } = useQuery({ queryKey: ['choices'], queryFn: () => choose({}) })
  return (
    <>
      <Select
        label="The link is sent by"
        options={options}
        value={data?.sender ?? 'handler'}
        onChange={async (sender) => queryClient.setQueryData(['choices'], await choose({ sender }))}
      />
      {data?.sender === 'webhook' && (
        <p className="note">It comes for every reset, the first page’s own too.</p>
      )}
    </>
  )
}

async function choose(choices: Partial<ServerChoices>): Promise<ServerChoices> {
  const response = await fetch('/demo/choices', { method: 'POST', body: JSON.stringify(choices) })
  return (await response.json()) as ServerChoices
}
