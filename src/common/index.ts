export { notCommon } from './notCommon.js'
