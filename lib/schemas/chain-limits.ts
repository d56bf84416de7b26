// Apart from the schemas: a page that needs these need not load a schema library.

export const CHAIN_MODELS_MAX = 10
export const STEP_TIMEOUT_MS_MIN = 100
export const STEP_TIMEOUT_MS_MAX = 600_000

/** What may go wrong at a step, in the words of a chain's author. */
export const MOVE_ON = [
  'rate_limit',
  'upstream_error',
  'timeout',
  'refused',
  'context_too_long',
  'invalid_request',
] as const
