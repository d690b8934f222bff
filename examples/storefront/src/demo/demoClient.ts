import { useSyncExternalStore } from 'react'

import { createWatchedClient } from '../commerceLayer'
import { type AnswerName, answers } from './answers'
import { type Exchange, createRecordingFetch } from './recordExchange'

interface Present {
  readonly answer: AnswerName
  readonly exchange: Exchange | undefined
}

// The client is created once, outside of components, and so is the state that the client changes.
let present: Present = { answer: 'changed', exchange: undefined }
const listeners = new Set<() => void>()

function change(some: Partial<Present>): void {
  present = { ...present, ...some }
  for (const listener of listeners) listener()
}

export const client = createWatchedClient(
  createRecordingFetch(
    () => {
      const taken = answers[present.answer]
      chooseAnswer('changed')
      return taken
    },
    (exchange) => change({ exchange }),
  ),
)

export function chooseAnswer(answer: AnswerName): void {
  change({ answer })
  if (answer === 'offline') {
    // The client asks the browser whether it is online.
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
  } else {
    Reflect.deleteProperty(navigator, 'onLine')
  }
}

/** Returns the next answer, and the last request with its answer. */
export function usePresent(): Present {
  return useSyncExternalStore(subscribe, () => present)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
