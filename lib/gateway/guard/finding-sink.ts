import type { Detector, Finding, Guard } from '@/lib/guardrails'
import { noteFindings } from '@/lib/guardrails'
import type { GenerationContext } from '../generation-context'
import type { PipelineStage } from '../policies/pipeline-stage'

const DONE = { redact: 'Redacted', block: 'Blocked', flag: 'Flagged' } as const

/** Counts what guardrails find in one direction of a request, to be told once. */
export class FindingSink {
  readonly #counts = new Map<Detector, number>()

  add(findings: readonly Finding[]): void {
    for (const { detector, count } of findings) this.#counts.set(detector, (this.#counts.get(detector) ?? 0) + count)
  }

  get findings(): Finding[] {
    return [...this.#counts].map(([detector, count]) => ({ detector, count }))
  }

  /** Notes it with the generation, and for whoever asked how the request was treated. */
  report({
    context,
    guard,
    direction,
  }: {
    context: GenerationContext
    guard: Guard
    direction: 'input' | 'output'
  }): void {
    const { findings } = this
    if (findings.length === 0) return
    const { organizationId, id: generationId, apiKeyId, userId } = context
    noteFindings({ organizationId, generationId, apiKeyId, userId, direction, findings })
    context.pipeline.push(...toStages(findings, { guard, direction }))
  }
}

function toStages(
  findings: readonly Finding[],
  { guard, direction }: { guard: Guard; direction: 'input' | 'output' },
): PipelineStage[] {
  return guard.guardrails.flatMap(({ id, name, scope }) => {
    const own = findings.filter(({ detector }) => detector.guardrailId === id)
    if (own.length === 0) return []
    const words = own.map(({ detector, count }) => `${DONE[detector.action]} ${count} × ${detector.label}`)
    const matches = own.map(({ detector, count }) => ({
      label: detector.label,
      action: detector.action,
      matches: count,
    }))
    const where = direction === 'input' ? 'the request' : 'the answer'
    return {
      type: 'guardrail' as const,
      name,
      summary: `${words.join(', ')} in ${where}.`,
      data: { direction, matches },
      guardrail_id: id,
      guardrail_scope: scope,
    }
  })
}
