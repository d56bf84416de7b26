import type { NameProblem } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import { toAvailabilityError } from '../plan/to-availability'

/** The error for a model name that means nothing that can be asked for. */
export function toNameError(name: string, { code, message, suggestions, fallbackModels }: NameProblem): AppError {
  const shown = name.slice(0, 200)
  if (code === 'no_search_engine' || code === 'contradiction') {
    const details = { field: 'model', reason: code, requested_models: [shown], fallback_models: fallbackModels }
    return new AppError('invalid_request', message, { details })
  }
  return toAvailabilityError(message, {
    code,
    requestedModels: [shown],
    fallbackModels,
    details: suggestions.length > 0 ? { suggestions } : {},
  })
}
