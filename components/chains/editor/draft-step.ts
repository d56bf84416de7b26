import type { ChainStepObject } from '@/lib/schemas/chains'

/** A step as it is being written, with a name of its own for as long as the page lives. */
export type DraftStep = ChainStepObject & { key: string }

let made = 0

export function toDraft(step: ChainStepObject): DraftStep {
  made += 1
  return { ...step, key: `step-${made}` }
}

export function newStep(model: string): DraftStep {
  return toDraft({ model, provider: null, timeout_ms: null, move_on: null })
}

export function toSteps(draft: readonly DraftStep[]): ChainStepObject[] {
  return draft.map(({ model, provider, timeout_ms, move_on }) => ({ model, provider, timeout_ms, move_on }))
}

export function isSame(left: readonly ChainStepObject[], right: readonly ChainStepObject[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

/** A step in a few words, for screen readers and lists. */
export function nameStep({ model, provider }: Pick<ChainStepObject, 'model' | 'provider'>): string {
  return provider === null ? model : `${model} at ${provider}`
}
