export { signProbe, signRequest, toTarget } from './authorize'
export { placeCredentials } from './place-credentials'
export { readCredentials } from './read-credentials'
export { forgetToken } from './token-store'
