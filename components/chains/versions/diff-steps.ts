import type { ChainStepObject } from '@/lib/schemas/chains'

export type StepDiff = {
  kind: 'kept' | 'added' | 'removed' | 'changed' | 'moved'
  step: ChainStepObject
  note: string | null
}

const keyOf = ({ model, provider }: ChainStepObject) => `${model} ${provider ?? ''}`

/** What became of the steps from one version of a chain to the next: in the order of the newer one, removed ones last. */
export function diffSteps(before: readonly ChainStepObject[], after: readonly ChainStepObject[]): StepDiff[] {
  const old = new Map(before.map((step, index) => [keyOf(step), { step, index }]))
  const kept = after.filter((step) => old.has(keyOf(step)))
  const orderBefore = before.filter((step) => kept.some((other) => keyOf(other) === keyOf(step))).map(keyOf)
  const listed = after.map((step): StepDiff => {
    const found = old.get(keyOf(step))
    if (!found) return { kind: 'added', step, note: null }
    const note = describeChange(found.step, step)
    if (note !== null) return { kind: 'changed', step, note }
    const isMoved = orderBefore.indexOf(keyOf(step)) !== kept.indexOf(step)
    return { kind: isMoved ? 'moved' : 'kept', step, note: isMoved ? `was step ${found.index + 1}` : null }
  })
  const present = new Set(after.map(keyOf))
  const removed = before
    .filter((step) => !present.has(keyOf(step)))
    .map((step): StepDiff => ({ kind: 'removed', step, note: null }))
  return [...listed, ...removed]
}

function describeChange(before: ChainStepObject, after: ChainStepObject): string | null {
  const notes = [
    before.timeout_ms === after.timeout_ms
      ? null
      : `timeout ${describeTimeout(before.timeout_ms)} → ${describeTimeout(after.timeout_ms)}`,
    JSON.stringify(before.move_on) === JSON.stringify(after.move_on) ? null : 'other failures move on',
  ].filter((note) => note !== null)
  return notes.length === 0 ? null : notes.join(', ')
}

function describeTimeout(timeoutMs: number | null): string {
  return timeoutMs === null ? 'none' : `${timeoutMs} ms`
}
