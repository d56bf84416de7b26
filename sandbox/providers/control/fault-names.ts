/** Every misbehaviour that a model suffix or the control endpoint can ask for. */
export const FAULT_NAMES = [
  // before anything is answered
  'status',
  'reset',
  'hang',
  'html',
  'context-length',
  'moderation',
  'reject-prefill',
  // the answer itself
  'empty',
  'content-filter',
  'refuse',
  'wrong-model',
  'duplicate-id',
  'redacted-thinking',
  // what the answer says about its cost
  'no-usage',
  'usage-zero',
  'usage-huge',
  'usage-negative',
  'usage-strings',
  'usage-twice',
  // how the answer is sent
  'slow-headers',
  'slow-first-token',
  'cut',
  'no-done',
  'stall',
  'comments-only',
  'reset-mid-stream',
  'malformed',
  'error-in-stream',
  'split-bytes',
  'crlf',
] as const

export type FaultName = (typeof FAULT_NAMES)[number]

export type Fault = {
  name: FaultName
  status?: number | undefined
  retryAfterSeconds?: number | undefined
  afterChunks?: number | undefined
  delayMs?: number | undefined
}

const BY_NAME = new Map<string, FaultName>(FAULT_NAMES.map((name) => [name, name]))

/** Reads `429`, `cut` … as a fault; null when there is no such fault. */
export function readFaultName(name: string): Pick<Fault, 'name' | 'status'> | null {
  if (/^[2-5]\d\d$/.test(name)) return { name: 'status', status: Number(name) }
  const known = BY_NAME.get(name)
  return known === undefined ? null : { name: known }
}
