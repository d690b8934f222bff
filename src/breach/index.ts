export { createBreachCheck } from './createBreachCheck.js'
