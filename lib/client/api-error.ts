import { isRecord } from './is-record'

/** A request to our own API that failed: the status (0 when no answer came), the server's sentence and its details. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: number | string
  readonly metadata: Record<string, unknown>

  constructor(
    message: string,
    options: { status: number; code?: number | string; metadata?: Record<string, unknown>; cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.status = options.status
    this.code = options.code ?? options.status
    this.metadata = options.metadata ?? {}
  }
}

/** Reads the error envelope of a failed answer; a body of another shape becomes a sentence of our own. */
export async function readApiError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  const { status } = response
  return readEnvelope(body, status) ?? new ApiError(`The server answered with status ${status}.`, { status })
}

/** Read by hand: every page needs it, and none should load a schema library to say what went wrong. */
function readEnvelope(body: unknown, status: number): ApiError | null {
  if (!isRecord(body) || !isRecord(body.error)) return null
  const { code, message, metadata } = body.error
  if (typeof message !== 'string' || (typeof code !== 'string' && typeof code !== 'number')) return null
  return new ApiError(message, { status, code, metadata: isRecord(metadata) ? metadata : {} })
}
