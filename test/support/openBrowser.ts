import { type Browser, chromium } from 'playwright'
import { inject } from 'vitest'

/** The browser of `browserServer.ts`. Closing it closes what this file has opened in it. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browserUrl'))
