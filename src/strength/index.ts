export { estimateStrength } from './estimateStrength.js'
export { PasswordStrengthMeter } from './PasswordStrengthMeter.js'

export type { PasswordStrength, StrengthEstimator } from './estimateStrength.js'
