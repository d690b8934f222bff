import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useState } from 'react'

/**
 * Gets the QueryClient: the given one, else the provider's, else one of the component's own, made
 * when first needed.
 */
export function useFormQueryClient(given: QueryClient | undefined): () => QueryClient {
  const provided = useContext(QueryClientContext)
  const [getOwn] = useState(() => {
    let own: QueryClient | undefined
    return () => (own ??= new QueryClient())
  })
  return () => given ?? provided ?? getOwn()
}
