import type { ChatRequest } from '../spec'
import { resolveReasoning, type ActiveEffort, type ResolvedReasoning } from '../shared/resolve-reasoning'
import { readModelTraits, type ThinkingControl } from './read-model-traits'

type Level = Extract<ThinkingControl, { kind: 'level' }>['levels'][number]

const LEVELS: Readonly<Record<ActiveEffort, Level>> = {
  max: 'high',
  xhigh: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
  minimal: 'minimal',
}
const ORDER: readonly Level[] = ['minimal', 'low', 'medium', 'high']

/** `thinkingConfig`, or undefined when the caller or the model has no say in it. */
export function toThinkingConfig(chat: ChatRequest, model: string): Record<string, unknown> | undefined {
  const reasoning = resolveReasoning(chat)
  const { thinking } = readModelTraits(model)
  if (reasoning === undefined || thinking.kind === 'none') return undefined
  const amount =
    thinking.kind === 'level'
      ? { thinkingLevel: toLevel(reasoning, thinking.levels) }
      : { thinkingBudget: toBudget(reasoning, thinking) }
  return { ...amount, includeThoughts: reasoning.on }
}

/** The least level of this model that is not below what was asked; "off" is its least. */
function toLevel(reasoning: ResolvedReasoning, levels: readonly Level[]): Level {
  const wanted = reasoning.on ? ORDER.indexOf(LEVELS[reasoning.effort]) : 0
  return levels.find((level) => ORDER.indexOf(level) >= wanted) ?? 'high'
}

function toBudget(reasoning: ResolvedReasoning, control: Extract<ThinkingControl, { kind: 'budget' }>): number {
  if (!reasoning.on) return control.offTokens
  return Math.min(Math.max(reasoning.budgetTokens, control.minTokens), control.maxTokens)
}
