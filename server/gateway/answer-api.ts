import { AppError } from '@/lib/core/errors'
import { Answer, type AnyAnswer, toErrorAnswer } from '@/lib/http'
import type { Matcher } from './create-matcher'
import type { MountedHandler, MountedRoute, RouteParams } from './mounted-route'

/** Preflight answers may be kept for a day: they depend on nothing. */
const PREFLIGHT_MAX_AGE_SECONDS = '86400'

function listMethods(route: MountedRoute): string[] {
  const methods = new Set([...route.handlers.keys(), 'OPTIONS'])
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods].sort()
}

function answerOptions(route: MountedRoute, request: Request): Answer {
  const allow = listMethods(route).join(', ')
  const isPreflight = request.headers.has('access-control-request-method')
  return new Answer(null, {
    status: 204,
    headers: { allow, ...(isPreflight ? toPreflightHeaders(request, allow) : {}) },
  })
}

function toPreflightHeaders(request: Request, allow: string): Record<string, string> {
  return {
    'access-control-allow-methods': allow,
    // SDKs send headers of their own (`x-stainless-…`); none of them carries authority by itself.
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '*',
    'access-control-max-age': PREFLIGHT_MAX_AGE_SECONDS,
  }
}

/** Answers one API request from the route table; unknown paths and methods in the API's own error shape. Never throws. */
export async function answerApi(match: Matcher, path: string, request: Request): Promise<AnyAnswer> {
  const found = match(path)
  if (!found) {
    const message = `There is no endpoint ${path}. GET /api/v1/openapi.json lists them all.`
    return toErrorAnswer(new AppError('not_found', message))
  }
  const { route, params } = found
  const method = request.method === 'HEAD' && !route.handlers.has('HEAD') ? 'GET' : request.method
  const handler = route.handlers.get(method)
  if (handler) return runHandler(handler, request, params)
  if (method === 'OPTIONS') return answerOptions(route, request)
  const allow = listMethods(route).join(', ')
  return toErrorAnswer(
    new AppError('method_not_allowed', `${path} does not take ${request.method}. It takes ${allow}.`, {
      headers: { allow },
    }),
  )
}

async function runHandler(handler: MountedHandler, request: Request, params: RouteParams): Promise<AnyAnswer> {
  try {
    return await (handler.answer ?? handler)(request, { params: Promise.resolve(params) })
  } catch (cause) {
    const message = 'Something went wrong on our side. Please try again.'
    return toErrorAnswer(new AppError('server', message, { cause }))
  }
}
