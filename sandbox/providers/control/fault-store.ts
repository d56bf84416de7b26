import { createRandom } from '../generate/random'
import type { Fault } from './fault-names'

export type FaultRule = Fault & {
  /** Absent: every provider. */
  provider?: string | undefined
  /** Absent: every model; else compared with the name without its suffix. */
  model?: string | undefined
  /** Absent: until it is deleted. */
  times?: number | undefined
  probability?: number | undefined
}
type StoredFault = FaultRule & { id: string; hits: number }

export type FaultStore = {
  add: (rule: FaultRule) => StoredFault
  list: () => StoredFault[]
  remove: (id: string) => boolean
  clear: () => void
  /** The faults that strike this request; each counts one hit. */
  take: (provider: string, model: string) => Fault[]
}

const NONE: Fault[] = []

/** Faults that were ordered through the control endpoint. Chances come from a seeded generator, so that runs repeat. */
export function createFaultStore(): FaultStore {
  const rules = new Map<string, StoredFault>()
  let random = createRandom(1)
  let count = 0
  const strikes = (rule: StoredFault, provider: string, model: string) =>
    (rule.provider === undefined || rule.provider === provider) &&
    (rule.model === undefined || rule.model === model) &&
    (rule.probability === undefined || random.next() < rule.probability)
  return {
    add: (rule) => {
      count += 1
      const stored = { ...rule, id: `fault_${String(count)}`, hits: 0 }
      rules.set(stored.id, stored)
      return stored
    },
    list: () => [...rules.values()],
    remove: (id) => rules.delete(id),
    clear: () => {
      rules.clear()
      random = createRandom(1)
    },
    take: (provider, model) => {
      if (rules.size === 0) return NONE
      const taken = [...rules.values()].filter((rule) => strikes(rule, provider, model))
      for (const rule of taken) {
        rule.hits += 1
        if (rule.times !== undefined && rule.hits >= rule.times) rules.delete(rule.id)
      }
      return taken
    },
  }
}
