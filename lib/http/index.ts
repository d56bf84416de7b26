export { readClientAddress } from './client-address'
export { type AnyRouteSpec, defineRoute, type RouteContext, type RouteHandler } from './define-route'
export { toErrorBody, toErrorResponse } from './error-response'
export { BODY_BYTES_MAX, readBodyText } from './read-body'
