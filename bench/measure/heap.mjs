import { withPage } from '../browser.mjs'

/** V8 needs this many mounts until its code and caches stop growing, even without React. */
const warmUps = 1500
const mounts = 1000
const atOnce = 250

/** Measures memory left by unmounted forms: bytes for each form; DOM nodes and listeners in all. */
export async function measureKept(context) {
  return withPage(context, async ({ page, readHeap, readMetrics }) => {
    const cycle = async (times) => {
      for (let done = 0; done < times; done += atOnce) {
        await page.evaluate(
          async (each) => void (await window.bench.cycle({ times: each })),
          atOnce,
        )
        await readHeap()
      }
    }
    await page.evaluate(() => window.bench.load())
    await cycle(warmUps)
    const before = { heap: await readHeap(), ...(await readMetrics()) }
    await cycle(mounts)
    const after = { heap: await readHeap(), ...(await readMetrics()) }
    return {
      keptBytes: (after.heap - before.heap) / mounts,
      keptNodes: after.nodes - before.nodes,
      keptListeners: after.listeners - before.listeners,
    }
  })
}
