import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useState } from 'react'

/** The QueryClient that was given, else the provider's, else one of the component's own, made when it is first needed. */
export function useFormQueryClient(given: QueryClient | undefined): QueryClient {
  const provided = useContext(QueryClientContext)
  const [getOwn] = useState(() => {
    let own: QueryClient | undefined
    return () => (own ??= new QueryClient())
  })
  return given ?? provided ?? getOwn()
}
