import type { z } from 'zod'
import type { AuthKind, BrowserKind, Principal, SessionPrincipal } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { admitRequest } from './admit-request'
import { auditRequest, AUDITED } from './audit-request'
import { Answer, type AnyAnswer, toResponse } from './answer'
import { toErrorAnswer, toErrorBody } from './error-response'
import { logRequest } from './log-request'
import { parseInput, readQuery } from './parse-input'
import { readJsonBody } from './read-body'
import { createRequestId } from './request-id'
import { declareApi, observeRequest } from './request-metrics'
import { toRequestError } from './to-request-error'
import { traceAnswer } from './trace-answer'

/** What a route's principal can be, by the kind of authentication that it declares. */
type PrincipalOf<Auth extends AuthKind> = Auth extends 'none'
  ? null
  : Auth extends BrowserKind
    ? SessionPrincipal
    : Principal

type Parsed<Schema> = Schema extends z.ZodType ? z.infer<Schema> : undefined

export type RouteInput<Auth extends AuthKind, Body, Query, Params> = {
  request: Request
  requestId: string
  principal: PrincipalOf<Auth>
  body: Parsed<Body>
  query: Parsed<Query>
  params: Parsed<Params>
}

/** The declaration of one endpoint: everything about it but its path, which is the file's place under `app/`. */
export type RouteSpec<Auth extends AuthKind, Body, Query, Params> = {
  summary: string
  /** Group in the API reference. */
  tag: string
  auth: Auth
  body?: Body
  query?: Query
  params?: Params
  /** Shape of the answer; tests parse every answer with it. Absent for streams, files and redirects. */
  response?: z.ZodType
  /** Tells about an error in another API's form; the common shape unless said. */
  toErrorBody?: (error: AppError) => unknown
  /** Status of an error in that API where it differs from the common one. */
  toErrorStatus?: (error: AppError) => number
  /** Status of a success; 200 unless said. */
  status?: number
  /**
   * Whether a success of this route is written to the audit log. Unless said: whatever a person or a management key changes
   * (every method but GET) is, and what costs no permission (`none`, `any`, `inference`) is not.
   */
  audit?: boolean
  /** Returns plain data (sent as JSON), an Answer or a whole Response. Errors are thrown as AppError. */
  handler: (input: RouteInput<Auth, Body, Query, Params>) => unknown
}

/** The same declaration without its types, for whoever walks all routes (OpenAPI, tests). */
export type AnyRouteSpec = Omit<RouteSpec<AuthKind, z.ZodType, z.ZodType, z.ZodType>, 'handler'>

export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }

export type RouteHandler = ((request: Request, context: RouteContext) => Promise<Response>) & {
  spec: AnyRouteSpec
  /** The same without a Response where nobody needs one. */
  answer: (request: Request, context: RouteContext) => Promise<AnyAnswer>
}

/**
 * Makes a route handler from its declaration: admits (who is it, not too often), parses, runs, answers, logs one line.
 * The handler is a plain function from Request to Response; Next and the gateway process mount the same one.
 */
export function defineRoute<
  Auth extends AuthKind,
  Body extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Params extends z.ZodType | undefined = undefined,
>(spec: RouteSpec<Auth, Body, Query, Params>): RouteHandler {
  declareApi(spec.tag)
  const isAudited = spec.audit ?? AUDITED.includes(spec.auth)
  const answer = async (request: Request, context: RouteContext): Promise<AnyAnswer> => {
    const startedAt = performance.now()
    const requestId = createRequestId(request)
    const seen: { principal: Principal | null } = { principal: null }
    try {
      seen.principal = await admitRequest(request, spec.auth)
      const input = await readInput(spec, request, context)
      // The types of `spec` promise exactly what was just authenticated and parsed; TypeScript cannot follow conditional types here.
      const given = { request, requestId, principal: seen.principal, ...input } as RouteInput<Auth, Body, Query, Params>
      const handle = () => spec.handler(given)
      const { principal } = seen
      const result =
        isAudited && principal !== null
          ? await auditRequest({ spec, request, principal, input, handle })
          : await handle()
      const answered = finish(toAnswer(result, spec.status), { requestId, isPublic: spec.auth === 'none' })
      logRequest({ request, requestId, principal: seen.principal, status: answered.status, startedAt })
      observeRequest({ tag: spec.tag, status: answered.status, startedAt })
      traceAnswer({ tag: spec.tag, request, requestId, status: answered.status, startedAt })
      return answered
    } catch (thrown) {
      const error = toRequestError(thrown)
      const status = spec.toErrorStatus?.(error) ?? error.status
      logRequest({ request, requestId, principal: seen.principal, status, startedAt, error })
      observeRequest({ tag: spec.tag, status, startedAt, error })
      traceAnswer({ tag: spec.tag, request, requestId, status, startedAt, error })
      const body = spec.toErrorBody ? spec.toErrorBody(error) : toErrorBody(error, seen.principal?.userId)
      return toErrorAnswer(error, { headers: { 'x-request-id': requestId }, body, status })
    }
  }
  const handle = async (request: Request, context: RouteContext) => toResponse(await answer(request, context))
  return Object.assign(handle, { spec, answer })
}

function toAnswer(result: unknown, status: number | undefined): AnyAnswer {
  if (result instanceof Answer || result instanceof Response) return result
  return Answer.json(result, { status })
}

/** What every answer is sent with. What somebody's key or session is told is nobody else's to keep. */
function finish(answer: AnyAnswer, { requestId, isPublic }: { requestId: string; isPublic: boolean }): AnyAnswer {
  if (answer instanceof Answer) {
    answer.headers['x-request-id'] = requestId
    if (!isPublic) answer.headers['cache-control'] ??= 'no-store'
    return answer
  }
  setHeader(answer, 'x-request-id', requestId)
  if (!isPublic && !answer.headers.has('cache-control')) setHeader(answer, 'cache-control', 'no-store')
  return answer
}

async function readInput(
  spec: { body?: z.ZodType | undefined; query?: z.ZodType | undefined; params?: z.ZodType | undefined },
  request: Request,
  context: RouteContext,
): Promise<{ body: unknown; query: unknown; params: unknown }> {
  const params = spec.params ? parseInput(spec.params, await context.params, 'path') : undefined
  const query = spec.query ? parseInput(spec.query, readQuery(request.url), 'query') : undefined
  const body = spec.body ? parseInput(spec.body, await readJsonBody(request), 'body') : undefined
  return { params, query, body }
}

/** Some responses (redirects, proxied ones) have immutable headers; those go without the id rather than failing. */
function setHeader(response: Response, name: string, value: string): void {
  try {
    response.headers.set(name, value)
  } catch (error) {
    if (!(error instanceof TypeError))
      throw new AppError('server', 'Could not write a response header.', { cause: error })
  }
}
