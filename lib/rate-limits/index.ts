export { findAddressRefusal, mayHaveBlocked, noteFailedKey } from './failed-keys'
export { takeRequest } from './take-request'
export { toRateHeaders } from './to-rate-error'
