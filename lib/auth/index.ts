export { authenticateRequest } from './authenticate-request'
export type { AuthenticatedKey, AuthKind, KeyPrincipal, Principal, SessionPrincipal } from './principal'
export { readSession } from './read-session'
export { refuseForeignOrigin } from './request-origin'
