import type { CDPSession, Page } from 'playwright'

/** Counts the strings in V8's heap that contain the secret after garbage collection. */
export async function countInHeap(page: Page, secret: string): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] }
  return strings.filter((text) => text.includes(secret)).length
}
