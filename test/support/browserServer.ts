import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly browserUrl: string
  }
}

/**
 * Starts the browser that all files of a project share: one for each would compete for the cores.
 * `unknown.example` is a host that no name server knows, without asking one.
 */
export default async function startBrowserServer({ provide }: TestProject) {
  const server = await chromium.launchServer({
    executablePath: await findChromium(),
    args: [...chromiumArgs, '--host-resolver-rules=MAP unknown.example ~NOTFOUND'],
  })
  provide('browserUrl', server.wsEndpoint())
  return () => server.close()
}
