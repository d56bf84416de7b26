import type { AnyRouteSpec, RouteContext, RouteHandler } from '@/lib/http'

export type RouteParams = Record<string, string | string[]>
export type MountedHandler = ((request: Request, context: RouteContext) => Response | Promise<Response>) & {
  /** The declaration, of handlers that were made from one. */
  spec?: Pick<AnyRouteSpec, 'toErrorBody'>
  /** What the handler answers before a Response is made of it. */
  answer?: RouteHandler['answer']
}

/** One `route.ts` with its place: `/api/v1/models/[author]/[slug]/endpoints`. */
export type MountedRoute = { pattern: string; handlers: ReadonlyMap<string, MountedHandler> }

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

function isHandler(value: unknown): value is MountedHandler {
  return typeof value === 'function'
}

/** Takes the handlers out of a route module, which may export settings for Next beside them. */
export function mountRoute(pattern: string, routeModule: object): MountedRoute {
  const handlers = new Map<string, MountedHandler>()
  for (const [name, value] of Object.entries(routeModule)) {
    if (METHODS.includes(name) && isHandler(value)) handlers.set(name, value)
  }
  return { pattern, handlers }
}
