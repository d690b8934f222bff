export { createBreachCheck } from './createBreachCheck.js'

export type { BreachCheckOptions } from './createBreachCheck.js'
