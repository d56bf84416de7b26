import type { z } from 'zod'
import { ApiError, readApiError } from './api-error'
import { organizationHeaders } from './shown-organization'

/** A list repeats its parameter. */
type QueryValue = string | number | boolean | readonly string[] | undefined

type ApiRequest<Schema extends z.ZodType> = {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/api/v1`, with its leading slash. */
  path: string
  query?: Record<string, QueryValue>
  body?: unknown
  /** Loads what the answer must fit; a misfit is an error, never a half-read object. Schemas are heavy: they come with the first request, not with the page. */
  response: () => Promise<Schema>
  signal?: AbortSignal | undefined
  /** Right whatever organization this browser works in, such as the switch to another one. */
  isForAnyOrganization?: boolean
}

/**
 * Calls our own public API with the session cookie and returns the parsed answer.
 * Throws ApiError: the server's own error, status 0 when there was no answer, or a misfit of the answer.
 */
export async function apiRequest<Schema extends z.ZodType>(request: ApiRequest<Schema>): Promise<z.output<Schema>> {
  const { response, schema } = await sendWithSchema(request)
  if (!response.ok) throw await readApiError(response)
  const parsed = (await schema).safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  throw new ApiError('The server answered in a form that this page does not understand. Reload the page.', {
    status: response.status,
    code: 'unexpected_answer',
    cause: parsed.error,
  })
}

/** Both at once for a question. A change is sent only when its answer can be read: it must not happen and then look failed. */
async function sendWithSchema<Schema extends z.ZodType>(request: ApiRequest<Schema>) {
  const schema = request.response().catch((cause: unknown) => {
    throw new ApiError('A part of this page could not be loaded. Reload the page.', { status: 0, cause })
  })
  // Awaited only after the answer; a refusal needs no schema.
  schema.catch(() => undefined)
  if (request.method !== undefined && request.method !== 'GET') await schema
  return { schema, response: await send(request) }
}

async function send({
  method = 'GET',
  path,
  query,
  body,
  signal,
  ...request
}: ApiRequest<z.ZodType>): Promise<Response> {
  const shown = request.isForAnyOrganization === true ? {} : organizationHeaders()
  const headers = { accept: 'application/json', ...shown }
  const options: RequestInit = { method, headers, credentials: 'same-origin' }
  if (signal) options.signal = signal
  if (body !== undefined) {
    options.body = JSON.stringify(body)
    options.headers = { ...options.headers, 'content-type': 'application/json' }
  }
  try {
    return await fetch(`/api/v1${path}${toQueryString(query)}`, options)
  } catch (error) {
    // A cancelled query is not a failure; React Query recognises the original error.
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError('The server could not be reached. Check the connection and try again.', {
      status: 0,
      cause: error,
    })
  }
}

function toQueryString(query: Record<string, QueryValue> = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    if (typeof value === 'object') for (const item of value) params.append(name, item)
    else params.set(name, String(value))
  }
  return params.size === 0 ? '' : `?${params.toString()}`
}
