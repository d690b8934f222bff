const events = ['unhandledRejection', 'uncaughtException'] as const

/**
 * Runs a test that causes unhandled errors on purpose, and collects these errors. Vitest would
 * otherwise fail the test.
 */
export async function catchUnhandled(
  run: (unhandled: readonly unknown[]) => Promise<void>,
): Promise<void> {
  const unhandled: unknown[] = []
  const listen = (error: unknown) => void unhandled.push(error)
  const others = events.map(
    (event) => [event, process.listeners(event as 'uncaughtException')] as const,
  )
  for (const event of events) process.removeAllListeners(event).on(event, listen)
  try {
    await run(unhandled)
    await new Promise((resolve) => setTimeout(resolve, 10))
  } finally {
    for (const [event, listeners] of others) {
      process.removeAllListeners(event)
      for (const listener of listeners) process.on(event, listener)
    }
  }
}
