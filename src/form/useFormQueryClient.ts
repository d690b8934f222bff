import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useState } from 'react'

/**
 * Returns a getter of the QueryClient: the given one, otherwise the provider's, otherwise the
 * component's own, which is made when it is first needed.
 */
export function useFormQueryClient(given: QueryClient | undefined): () => QueryClient {
  const provided = useContext(QueryClientContext)
  const [getOwn] = useState(() => {
    let own: QueryClient | undefined
    return () => (own ??= new QueryClient())
  })
  return () => given ?? provided ?? getOwn()
}
