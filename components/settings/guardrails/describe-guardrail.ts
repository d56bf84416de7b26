import { formatUsd } from '@/lib/client/format-usd'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { ContentPreset } from '@/lib/schemas/guardrail-values'
import type { GuardrailObject } from '@/lib/schemas/guardrails'

export const PRESET_NAMES: Readonly<Record<ContentPreset, string>> = {
  email: 'E-mail addresses',
  phone: 'Phone numbers',
  'credit-card': 'Card numbers',
  iban: 'IBANs',
  ssn: 'US social security numbers',
  'ip-address': 'IP addresses',
  'api-key': 'API keys and secrets',
  'regex-prompt-injection': 'Prompt injection',
}

const WINDOWS = { daily: 'a day', weekly: 'a week', monthly: 'a month' } as const

/** What people call a model or a provider. */
export type NameOf = (slug: string) => string

/** What a guardrail asks, line by line. */
export function describeGuardrail(guardrail: GuardrailObject, nameOf: NameOf): { what: string; how: string }[] {
  const lines = [
    { what: 'Budget', how: describeBudget(guardrail) },
    { what: 'Models', how: describeLists(guardrail.allowed_models, guardrail.ignored_models, nameOf) },
    { what: 'Providers', how: describeLists(guardrail.allowed_providers, guardrail.ignored_providers, nameOf) },
    { what: 'Data', how: describeData(guardrail) },
    { what: 'Texts', how: describeTexts(guardrail) },
  ]
  return lines.filter(({ how }) => how !== '')
}

function describeBudget({ limit_usd: limit, reset_interval: reset }: GuardrailObject): string {
  if (limit === null) return ''
  return `${formatUsd(usdFromJson(limit), 'exact')} ${reset ? WINDOWS[reset] : 'in all'}, for each key and member`
}

function describeLists(allowed: string[] | null, ignored: string[] | null, nameOf: NameOf): string {
  const words = [allowed && `only ${shorten(allowed.map(nameOf))}`, ignored && `not ${shorten(ignored.map(nameOf))}`]
  return words.filter(Boolean).join('; ')
}

function shorten(entries: readonly string[]): string {
  const shown = entries.slice(0, 2).join(', ')
  return entries.length > 2 ? `${shown} and ${entries.length - 2} more` : shown
}

function describeData(guardrail: GuardrailObject): string {
  const groups = (['anthropic', 'openai', 'google', 'xai', 'other'] as const).filter(
    (group) => guardrail[`enforce_zdr_${group}`],
  )
  const words = [
    guardrail.enable_paid_model_training === false && 'no training on paid endpoints',
    guardrail.enable_free_model_training === false && 'no training on free ones',
    guardrail.enable_free_model_publication === false && 'no publication',
    groups.length === 5 && 'zero retention',
    groups.length > 0 && groups.length < 5 && `zero retention for ${groups.join(', ')}`,
  ]
  return words.filter(Boolean).join('; ')
}

function describeTexts({ content_filter_builtins: builtins, content_filters: patterns }: GuardrailObject): string {
  const names = (builtins ?? []).map(
    ({ slug, action }) =>
      `${action} ${PRESET_NAMES[slug].replace(/^(?!IBAN|IP|API|US)./, (first) => first.toLowerCase())}`,
  )
  const own = patterns?.length
    ? [`${patterns.length} ${patterns.length === 1 ? 'pattern' : 'patterns'} of your own`]
    : []
  return [...names, ...own].join('; ')
}
