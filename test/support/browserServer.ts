import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly browserUrl: string
  }
}

/**
 * Starts one browser for all files of a project, because several browsers would compete for the
 * cores. The host `unknown.example` fails to resolve without a DNS request.
 */
export default async function startBrowserServer({ provide }: TestProject) {
  const server = await chromium.launchServer({
    executablePath: await findChromium(),
    args: [...chromiumArgs, '--host-resolver-rules=MAP unknown.example ~NOTFOUND'],
  })
  provide('browserUrl', server.wsEndpoint())
  return () => server.close()
}
