import { setTimeout } from 'node:timers/promises'

/** Calls `ask` repeatedly until it returns a truthy value. */
export async function until<Value>(ask: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    const value = await ask()
    if (value) return value
    await setTimeout(50)
  }
  throw new Error(`not within 30 s: ${String(ask)}`)
}
