import { z } from 'zod'

const errorEnvelope = z.object({
  error: z.object({
    code: z.union([z.number(), z.string()]),
    message: z.string(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
  }),
})

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
  const parsed = errorEnvelope.safeParse(body)
  if (!parsed.success)
    return new ApiError(`The server answered with status ${response.status}.`, { status: response.status })
  const { code, message, metadata } = parsed.data.error
  return new ApiError(message, { status: response.status, code, metadata: metadata ?? {} })
}
