import { type Browser, chromium } from 'playwright'
import { inject } from 'vitest'

/**
 * Connects to the browser of `browserServer.ts`. `close()` closes only pages that this file opened.
 */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browserUrl'))
