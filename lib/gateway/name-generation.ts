import { AppError } from '@/lib/core/errors'

/** The same error with the generation's id among its headers, so that a failure can be looked up too. */
export function nameGeneration(error: AppError, generationId: string): AppError {
  return new AppError(error.code, error.message, {
    ...error,
    cause: error.cause,
    headers: { ...error.headers, 'x-generation-id': generationId },
  })
}
