export { createRequestLinkHandler } from './createRequestLinkHandler.js'
export { createUpdateHandler } from './createUpdateHandler.js'
export { toNodeListener } from './toNodeListener.js'

export type { RequestLinkHandlerOptions } from './createRequestLinkHandler.js'
export type { UpdateHandlerOptions } from './createUpdateHandler.js'
export type { ResetMail, ResetUrlOptions } from './types.js'
