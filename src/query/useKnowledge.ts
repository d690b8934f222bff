import { useSyncExternalStore } from 'react'

import type { PasswordResetClient, ResetLink } from '../client/types.js'
import { type Knowledge, knowledgeOf, subscribeToKnowledge } from './knowledge.js'

/**
 * What is known of a link's password, as a subscription. Nothing on the server and while hydrating.
 */
export function useKnowledge(client: PasswordResetClient, link: ResetLink | undefined): Knowledge {
  return useSyncExternalStore(
    subscribeToKnowledge,
    () => knowledgeOf(client, link?.id),
    () => knowledgeOf(client, undefined),
  )
}
