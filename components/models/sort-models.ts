import { parseUsdToPicos } from '@/lib/core/money'
import type { ModelObject } from '@/lib/schemas/models'
import type { ListedModel } from './listed-model'

export const MODEL_ORDERS = [
  'newest',
  'top-weekly',
  'name',
  'pricing-low-to-high',
  'pricing-high-to-low',
  'context-high-to-low',
  'throughput-high-to-low',
  'latency-low-to-high',
] as const
export type ModelOrder = (typeof MODEL_ORDERS)[number]

type Compare = (a: ListedModel, b: ListedModel) => number

const COMPARE: Record<Exclude<ModelOrder, 'newest'>, Compare> = {
  'top-weekly': (a, b) => (b.signal?.weekly_tokens ?? 0) - (a.signal?.weekly_tokens ?? 0),
  name: (a, b) => a.name.localeCompare(b.name),
  'pricing-low-to-high': (a, b) => comparePrice(a, b),
  'pricing-high-to-low': (a, b) => comparePrice(b, a),
  'context-high-to-low': (a, b) => (b.context_length ?? 0) - (a.context_length ?? 0),
  'throughput-high-to-low': (a, b) => (b.signal?.throughput ?? 0) - (a.signal?.throughput ?? 0),
  'latency-low-to-high': (a, b) => compareKnown(a.signal?.latency_ms, b.signal?.latency_ms),
}

/** Orders models that come newest first; those that an order knows nothing about come last, newest first. */
export function sortModels(models: ListedModel[], order: ModelOrder): ListedModel[] {
  return order === 'newest' ? models : models.toSorted(COMPARE[order])
}

function comparePrice(a: ModelObject, b: ModelObject): number {
  const difference = totalPicos(a) - totalPicos(b)
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

function totalPicos({ pricing }: ModelObject): bigint {
  return (parseUsdToPicos(pricing.prompt) ?? 0n) + (parseUsdToPicos(pricing.completion) ?? 0n)
}

/** Two that are not known are equal; infinities do not subtract. */
function compareKnown(a: number | null | undefined, b: number | null | undefined): number {
  const [left, right] = [a ?? Infinity, b ?? Infinity]
  if (left === right) return 0
  return left < right ? -1 : 1
}
