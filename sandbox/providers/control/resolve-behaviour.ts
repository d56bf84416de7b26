import { ProviderFailure } from '../provider-failure'
import { FAULT_NAMES, readFaultName, type Fault, type FaultName } from './fault-names'
import type { FaultStore } from './fault-store'

export type Pace = {
  /** Before the response headers. */
  latencyMs: number
  /** 0: as fast as it goes. */
  tokensPerSecond: number
}

export type Behaviour = Pace & { faults: Fault[]; contextLimit: number | null }

type Resolved = { model: string; behaviour: Behaviour }

/**
 * Splits `gpt-5.2#429=7#rate=20` into the model and what its suffixes and the control endpoint order for this request.
 * Throws a `ProviderFailure` that lists the known names for an unknown suffix.
 */
export function resolveBehaviour(provider: string, named: string, world: { pace: Pace; faults: FaultStore }): Resolved {
  const [model = '', ...suffixes] = named.includes('#') ? named.split('#') : [named]
  const behaviour: Behaviour = { ...world.pace, contextLimit: null, faults: [] }
  for (const suffix of suffixes) applySuffix(behaviour, suffix)
  const ordered = world.faults.take(provider, model)
  if (ordered.length > 0) behaviour.faults.push(...ordered)
  return { model, behaviour }
}

/** The fault of that name, when it strikes this request. */
export function findFault(behaviour: Behaviour, name: FaultName): Fault | undefined {
  return behaviour.faults.length === 0 ? undefined : behaviour.faults.find((fault) => fault.name === name)
}

function applySuffix(behaviour: Behaviour, suffix: string): void {
  const [name = '', text] = suffix.split('=')
  const value = text === undefined ? undefined : Number(text)
  if (value !== undefined && !(value >= 0)) throw unknownSuffix(suffix)
  if (name === 'latency') behaviour.latencyMs = value ?? 0
  else if (name === 'rate') behaviour.tokensPerSecond = value ?? 0
  else if (name === 'context') behaviour.contextLimit = value ?? 0
  else behaviour.faults.push(readSuffixFault(name, value, suffix))
}

function readSuffixFault(name: string, value: number | undefined, suffix: string): Fault {
  const fault = readFaultName(name)
  if (!fault) throw unknownSuffix(suffix)
  if (fault.name === 'status') return { ...fault, retryAfterSeconds: value }
  if (fault.name === 'html') return { ...fault, status: value }
  if (fault.name.startsWith('slow-')) return { ...fault, delayMs: value }
  return { ...fault, afterChunks: value }
}

function unknownSuffix(suffix: string): ProviderFailure {
  const known = `latency=MS, rate=TOKENS_PER_SECOND, context=TOKENS, an HTTP status, ${FAULT_NAMES.join(', ')}`
  return new ProviderFailure('invalid_request', `Unknown sandbox suffix '#${suffix}'. Known: ${known}.`)
}
