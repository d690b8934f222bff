/** Metadata that can't be sent, by its name in the page's URL. */
export const metadata = {
  'own-proto': () => JSON.parse('{"__proto__": {"polluted": true}}') as unknown,
  cycle: () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    return cycle
  },
  bigint: () => ({ count: 1n }),
  function: () => ({ call: () => {} }),
  megabyte: () => ({ text: 'x'.repeat(1024 * 1024) }),
}

export type MetadataName = keyof typeof metadata
