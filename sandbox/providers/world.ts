import { createFaultStore, type FaultStore } from './control/fault-store'
import { createRequestLog, type RequestLog } from './control/request-log'
import type { Pace } from './control/resolve-behaviour'
import { createPromptCache, type PromptCache } from './generate/prompt-cache'

/** Everything that the simulated providers remember, in memory only. */
export type ProviderWorld = { pace: Pace; faults: FaultStore; log: RequestLog; cache: PromptCache }

export function createProviderWorld(pace: Pace): ProviderWorld {
  return { pace: { ...pace }, faults: createFaultStore(), log: createRequestLog(), cache: createPromptCache() }
}
