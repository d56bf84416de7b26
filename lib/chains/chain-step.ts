import { z } from 'zod'
import { chainStep, type ChainStepObject, type MoveOn } from '@/lib/schemas/chains'

/** A step of a chain, as routing reads it. */
export type ChainStep = {
  model: string
  /** 1 = the first. */
  number: number
  provider: string | null
  timeoutMs: number | null
  /** Null = every failure. */
  moveOn: ReadonlySet<MoveOn> | null
}

const storedSteps = z.array(chainStep)

/** What a list of models means as steps. */
export function toPlainSteps(models: readonly string[]): ChainStepObject[] {
  return models.map((model) => ({ model, provider: null, timeout_ms: null, move_on: null }))
}

/** Whether a step says nothing but its model. */
export function isPlainStep({ provider, timeout_ms, move_on }: ChainStepObject): boolean {
  return provider === null && timeout_ms === null && move_on === null
}

/** Steps as they are stored; `null` stands for a chain that is its models alone. Nobody but us writes there. */
export function readStoredSteps({ steps, models }: { steps: unknown; models: readonly string[] }): ChainStepObject[] {
  return steps === null ? toPlainSteps(models) : storedSteps.parse(steps)
}

export function toChainStep(step: ChainStepObject, index: number): ChainStep {
  return {
    model: step.model,
    number: index + 1,
    provider: step.provider,
    timeoutMs: step.timeout_ms,
    moveOn: step.move_on && new Set(step.move_on),
  }
}
