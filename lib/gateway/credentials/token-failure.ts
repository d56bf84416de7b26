import type { ProviderError } from '@/lib/providers'

/** Thrown where no token could be had for a key; holds what to tell as the attempt's failure. */
export class TokenFailure extends Error {
  readonly error: ProviderError

  constructor(error: ProviderError) {
    super(error.message)
    this.name = 'TokenFailure'
    this.error = error
  }
}
