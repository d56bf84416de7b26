import { ApiError } from './api-error'

/** Whether the server wants the person to prove once more who they are. */
export function isProofNeeded(error: unknown): boolean {
  return error instanceof ApiError && error.metadata.reason === 'confirmation_needed'
}
