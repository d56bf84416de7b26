import { AppError } from '@/lib/core/errors'
import { toErrorResponse } from '@/lib/http'
import type { Matcher } from './create-matcher'
import type { MountedRoute } from './mounted-route'

/** Preflight answers may be kept for a day: they depend on nothing. */
const PREFLIGHT_MAX_AGE_SECONDS = '86400'

function listMethods(route: MountedRoute): string[] {
  const methods = new Set([...route.handlers.keys(), 'OPTIONS'])
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods].sort()
}

function answerOptions(route: MountedRoute, request: Request): Response {
  const allow = listMethods(route).join(', ')
  const headers = new Headers({ allow })
  if (request.headers.has('access-control-request-method')) {
    headers.set('access-control-allow-methods', allow)
    // SDKs send headers of their own (`x-stainless-…`); none of them carries authority by itself.
    headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '*')
    headers.set('access-control-max-age', PREFLIGHT_MAX_AGE_SECONDS)
  }
  return new Response(null, { status: 204, headers })
}

/** Answers one API request from the route table; unknown paths and methods in the API's own error shape. */
export async function answerApi(match: Matcher, path: string, request: Request): Promise<Response> {
  const found = match(path)
  if (!found) {
    return toErrorResponse(
      new AppError('not_found', `There is no endpoint ${path}. GET /api/v1/openapi.json lists them all.`),
    )
  }
  const { route, params } = found
  const method = request.method === 'HEAD' && !route.handlers.has('HEAD') ? 'GET' : request.method
  const handler = route.handlers.get(method)
  if (handler) return handler(request, { params: Promise.resolve(params) })
  if (method === 'OPTIONS') return answerOptions(route, request)
  const allow = listMethods(route).join(', ')
  return toErrorResponse(
    new AppError('method_not_allowed', `${path} does not take ${request.method}. It takes ${allow}.`, {
      headers: { allow },
    }),
  )
}
