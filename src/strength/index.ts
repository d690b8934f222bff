export { estimateStrength } from './estimateStrength.js'
export { PasswordStrengthMeter } from './PasswordStrengthMeter.js'

export type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
export type { PasswordStrength, StrengthEstimator } from './estimateStrength.js'
export type { PasswordStrengthMeterProps } from './PasswordStrengthMeter.js'
