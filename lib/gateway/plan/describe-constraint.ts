import { formatPicosAsUsd } from '@/lib/core/money'
import type { RouteQuestion } from '../plan-route'
import type { Exclusion } from './exclusion'
import { listHardFilters } from './list-hard-filters'

const TOKENS_PER_MILLION = 1_000_000n

/** Reason -> the field of the body that caused it. Other reasons are no wish of the caller's. */
const FIELDS: Readonly<Record<string, string>> = {
  'data_policy:training': 'provider.data_collection',
  'data_policy:zdr': 'provider.zdr',
  distillable_text: 'provider.enforce_distillable_text',
  allowed_providers: 'provider.only',
  ignored_providers: 'provider.ignore',
  allow_fallbacks: 'provider.order',
  quantization: 'provider.quantizations',
  max_price: 'provider.max_price',
  require_parameters: 'provider.require_parameters',
  context_length: 'messages',
  input_modalities: 'messages',
}

/**
 * The filter that an empty plan is to be blamed on: one that alone stands between the request and an endpoint, else the
 * last that removed any.
 */
export function findDecisiveReason(question: RouteQuestion, excluded: readonly Exclusion[]): string | null {
  const filters = listHardFilters(question)
  const alone = filters.find((filter) =>
    excluded.some((candidate) => filters.every((other) => other.isOut(candidate) === (other === filter))),
  )
  const reasons = new Set(excluded.map(({ reason }) => reason))
  return (alone ?? filters.findLast(({ reason }) => reasons.has(reason)))?.reason ?? null
}

/** Which field rules endpoints out, and what it would take for them to serve. */
export function describeConstraint(
  reason: string,
  { question, excluded }: { question: RouteQuestion; excluded: readonly Exclusion[] },
): { field: string; detail: string } | undefined {
  const field = FIELDS[reason]
  if (!field) return undefined
  const out = excluded.filter((exclusion) => exclusion.reason === reason)
  const detail = DETAILS[reason]?.(out, question) ?? `\`${field}\` leaves ${out.length} out.`
  return { field, detail }
}

const DETAILS: Readonly<Record<string, (out: Exclusion[], question: RouteQuestion) => string>> = {
  'data_policy:training': (out) => `${listProviders(out)} may keep or train on prompts, or does not say.`,
  'data_policy:zdr': (out) => `${listProviders(out)} keeps prompts for a time, or does not say.`,
  input_modalities: (out) => `${listProviders(out)} cannot take what the messages hold beside text.`,
  allowed_providers: (out) => `It is served by ${listTags(out)}.`,
  ignored_providers: (out) => `It is served by ${listTags(out)} alone.`,
  allow_fallbacks: (out) => `It is served by ${listTags(out)}, which \`provider.order\` does not name.`,
  quantization: (out) => `Its endpoints have ${join(out.map(({ endpoint }) => endpoint.quantization ?? 'unknown'))}.`,
  max_price: describePrice,
  require_parameters: (out, { needs }) => {
    const missing = out.map(({ endpoint }) =>
      needs.parameters.filter((name) => !endpoint.supportedParameters.includes(name)),
    )
    const fewest = missing.reduce((least, names) => (names.length < least.length ? names : least), missing[0] ?? [])
    return `No endpoint supports ${join(fewest)} beside the rest.`
  },
  context_length: (out) => {
    const most = Math.max(...out.map(({ endpoint }) => endpoint.contextLength))
    return `The largest context is ${most} tokens.`
  },
}

function describePrice(out: Exclusion[]): string {
  const [cheapest] = out
    .map(({ endpoint }) => endpoint)
    .sort((left, right) => (sumPrice(left.price) < sumPrice(right.price) ? -1 : 1))
  if (!cheapest) return ''
  const { promptPicos, completionPicos, requestNanos } = cheapest.price
  const perRequest = requestNanos === 0n ? '' : ` and $${formatPicosAsUsd(requestNanos * 1_000n)} per request`
  return `The cheapest endpoint is ${cheapest.providerName} at $${perMillion(promptPicos)} per million prompt tokens and $${perMillion(completionPicos)} per million completion tokens${perRequest}.`
}

function sumPrice({ promptPicos, completionPicos }: { promptPicos: bigint; completionPicos: bigint }): bigint {
  return promptPicos + completionPicos
}

function perMillion(picos: bigint): string {
  return formatPicosAsUsd(picos * TOKENS_PER_MILLION)
}

function listProviders(out: Exclusion[]): string {
  return join(out.map(({ endpoint }) => endpoint.providerName))
}

function listTags(out: Exclusion[]): string {
  return join(out.map(({ endpoint }) => endpoint.tag))
}

function join(names: string[]): string {
  return [...new Set(names)].join(', ')
}
