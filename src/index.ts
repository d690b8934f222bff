export * from './client/index.js'
export * from './query/index.js'
