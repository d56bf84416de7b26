import type { StepIssue } from '@/lib/schemas/chain-review'
import { describeExclusions } from './describe-exclusions'
import { mixStepPrice } from './mix-step-price'
import { findContext, listNamed, listUsable, type StepFacts } from './step-facts'

/** A later step that costs this many times as much as the one before it is worth a word. */
const DEARER_FACTOR = 3n
/** What programs rely on: a step without it is skipped, or answers worse. */
const PARAMETERS: Readonly<Record<string, string>> = {
  tools: 'tools',
  structured_outputs: 'structured outputs',
  response_format: 'JSON mode',
  reasoning: 'reasoning',
}

type Warn = Pick<StepIssue, 'code' | 'field' | 'message'>

/** What is wrong with each step of a chain, and what is worth knowing before it is saved. */
export function findStepIssues(steps: readonly StepFacts[]): StepIssue[][] {
  return steps.map((facts, index) => {
    const before = steps.slice(0, index)
    const wrong = findErrors(facts, before)
    if (wrong.length > 0) return wrong
    const isLast = index === steps.length - 1
    return [...describeExclusions(facts), ...compareWithBefore(facts, before), ...checkRules(facts, isLast)].map(
      (warning) => ({ ...warning, severity: 'warning' as const }),
    )
  })
}

function findErrors(facts: StepFacts, before: readonly StepFacts[]): StepIssue[] {
  const { step, model, problem } = facts
  const error = (issue: Warn): StepIssue[] => [{ ...issue, severity: 'error' }]
  if (problem !== null) return error({ code: 'unknown_model', field: 'model', message: problem })
  const twin = before.findIndex((other) => other.step.model === step.model && other.step.provider === step.provider)
  if (twin !== -1)
    return error({
      code: 'duplicate_step',
      field: 'model',
      message: `Step ${twin + 1} is the same. Remove one of them.`,
    })
  if (step.provider === null) return []
  if (!model) {
    const message = `${step.model} chooses its models itself. Leave the provider out.`
    return error({ code: 'provider_not_serving', field: 'provider', message })
  }
  if (listNamed(facts).length > 0) return []
  const message = `${step.provider} does not serve ${model.name}. Choose another provider.`
  return error({ code: 'provider_not_serving', field: 'provider', message })
}

function compareWithBefore(facts: StepFacts, before: readonly StepFacts[]): Warn[] {
  const { model, step } = facts
  const previous = before.at(-1)
  const [first] = before
  const warnings: Warn[] = []
  if (model?.expirationDate) {
    const successor = model.successorSlug ? ` Its successor is ${model.successorSlug}.` : ''
    const message = `${model.name} answers until ${model.expirationDate}.${successor}`
    warnings.push({ code: 'retiring_model', field: 'model', message })
  }
  const covering = before.findIndex((other) => other.step.model === step.model && other.step.provider === null)
  if (covering !== -1) {
    const message = `Step ${covering + 1} already tries every provider of this model.`
    warnings.push({ code: 'duplicate_step', field: 'provider', message })
  }
  if (previous) warnings.push(...compareSizes(facts, previous))
  if (first) warnings.push(...compareAbilities(facts, first))
  return warnings
}

function compareSizes(facts: StepFacts, previous: StepFacts): Warn[] {
  const warnings: Warn[] = []
  const [context, contextBefore] = [findContext(facts), findContext(previous)]
  if (context !== null && contextBefore !== null && context < contextBefore) {
    const message = `Its context of ${format(context)} tokens is smaller than the ${format(contextBefore)} of the step before. Longer prompts cannot fall back to it.`
    warnings.push({ code: 'smaller_context', field: 'model', message })
  }
  const [price, priceBefore] = [mixStepPrice(facts), mixStepPrice(previous)]
  if (price !== null && priceBefore !== null && priceBefore > 0n && price >= priceBefore * DEARER_FACTOR) {
    const times = Number((price * 10n) / priceBefore) / 10
    const message = `A request costs about ${times} times as much as at the step before.`
    warnings.push({ code: 'much_dearer', field: 'model', message })
  }
  return warnings
}

function compareAbilities(facts: StepFacts, first: StepFacts): Warn[] {
  if (!facts.model || !first.model) return []
  const warnings: Warn[] = []
  const offered = new Set(listUsable(facts).flatMap(({ endpoint }) => endpoint.supportedParameters))
  const expected = new Set(listUsable(first).flatMap(({ endpoint }) => endpoint.supportedParameters))
  const lacking = Object.entries(PARAMETERS).flatMap(([name, shown]) =>
    expected.has(name) && !offered.has(name) ? [shown] : [],
  )
  if (offered.size > 0 && lacking.length > 0) {
    const message = `The first step supports ${lacking.join(', ')}, this one does not.`
    warnings.push({ code: 'lacks_parameters', field: 'model', message })
  }
  const { inputModalities } = facts.model
  const unread = first.model.inputModalities.filter((modality) => !inputModalities.includes(modality))
  if (unread.length > 0) {
    const message = `The first step reads ${unread.join(' and ')} input, this one does not. Such requests pass it over.`
    warnings.push({ code: 'lacks_modalities', field: 'model', message })
  }
  return warnings
}

function checkRules(facts: StepFacts, isLast: boolean): Warn[] {
  const { timeout_ms: timeoutMs, move_on: moveOn } = facts.step
  const warnings: Warn[] = []
  const medians = listUsable(facts).flatMap(({ latencyP50Ms }) => latencyP50Ms ?? [])
  const usualMs = medians.length === 0 ? null : Math.round(Math.min(...medians))
  if (timeoutMs !== null && usualMs !== null && timeoutMs < usualMs) {
    const message = `Its first token usually takes ${format(usualMs)} ms: most requests would be given up.`
    warnings.push({ code: 'short_timeout', field: 'timeout_ms', message })
  }
  if (!isLast && moveOn?.length === 0) {
    const message = 'No failure moves on from here, so that the steps after it are never tried.'
    warnings.push({ code: 'dead_end', field: 'move_on', message })
  }
  return warnings
}

function format(count: number): string {
  return count.toLocaleString('en-US')
}
