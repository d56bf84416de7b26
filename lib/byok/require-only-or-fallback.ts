import { AppError } from '@/lib/core/errors'

/**
 * A key that is tried after the platform's capacity cannot also forbid that capacity.
 * @throws AppError invalid_request
 */
export function requireOnlyOrFallback(flags: {
  isFallback?: boolean | undefined
  isByokOnly?: boolean | undefined
}): void {
  if (!flags.isFallback || !flags.isByokOnly) return
  throw new AppError('invalid_request', '`is_byok_only` cannot be combined with `is_fallback`. Set one of them.', {
    details: { field: 'is_byok_only' },
  })
}
