export { createAuthCode } from './create-auth-code'
export { exchangeAuthCode } from './exchange-auth-code'
export { type Callback, readCallback, toRedirectUrl } from './read-callback'
export { sweepAuthCodes } from './sweep-auth-codes'
