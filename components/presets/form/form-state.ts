import type { PresetDetail } from '@/lib/client/presets'

/** A preset as its form holds it: numbers and JSON as they are typed. */
export type PresetForm = {
  name: string
  slug: string
  description: string
  systemPrompt: string
  /** First choice first. */
  models: string[]
  temperature: string
  top_p: string
  max_tokens: string
  seed: string
  frequency_penalty: string
  presence_penalty: string
  effort: string
  sort: string
  noTraining: boolean
  zeroRetention: boolean
  noFallbacks: boolean
  tools: string
  responseFormat: string
  isCached: boolean
  cacheSeconds: string
}

export const NUMBERS = {
  temperature: { label: 'Temperature', min: 0, max: 2, isWhole: false },
  top_p: { label: 'Top P', min: 0, max: 1, isWhole: false },
  max_tokens: { label: 'Longest answer (tokens)', min: 1, max: 100_000_000, isWhole: true },
  seed: { label: 'Seed', min: -2_147_483_648, max: 2_147_483_647, isWhole: true },
  frequency_penalty: { label: 'Frequency penalty', min: -2, max: 2, isWhole: false },
  presence_penalty: { label: 'Presence penalty', min: -2, max: 2, isWhole: false },
} as const
export type NumberField = keyof typeof NUMBERS
export const NUMBER_FIELDS: readonly NumberField[] = [
  'temperature',
  'top_p',
  'max_tokens',
  'seed',
  'frequency_penalty',
  'presence_penalty',
]

/** A select takes no empty value. */
export const UNSET = 'unset'

const EMPTY: PresetForm = {
  name: '',
  slug: '',
  description: '',
  systemPrompt: '',
  models: [],
  temperature: '',
  top_p: '',
  max_tokens: '',
  seed: '',
  frequency_penalty: '',
  presence_penalty: '',
  effort: UNSET,
  sort: UNSET,
  noTraining: false,
  zeroRetention: false,
  noFallbacks: false,
  tools: '',
  responseFormat: '',
  isCached: false,
  cacheSeconds: '',
}

/** What the form begins with. */
export function toForm(preset: PresetDetail | null): PresetForm {
  if (!preset) return EMPTY
  const config = preset.designated_version?.config ?? {}
  const provider = asRecord(config.provider)
  return {
    ...EMPTY,
    name: preset.name,
    slug: preset.slug,
    description: preset.description ?? '',
    systemPrompt: preset.designated_version?.system_prompt ?? '',
    models: [config.model].concat(config.models ?? []).filter(isText),
    ...toNumbers(config),
    effort: toText(asRecord(config.reasoning).effort ?? config.reasoning_effort) || UNSET,
    sort: toText(provider.sort) || UNSET,
    noTraining: provider.data_collection === 'deny',
    zeroRetention: provider.zdr === true,
    noFallbacks: provider.allow_fallbacks === false,
    tools: toJson(config.tools),
    responseFormat: toJson(config.response_format),
    isCached: config.cache_enabled === true,
    cacheSeconds: toText(config.cache_ttl_seconds),
  }
}

function toNumbers(config: Record<string, unknown>): Pick<PresetForm, NumberField> {
  const { max_completion_tokens: longest } = config
  const read = (name: NumberField) => toText(config[name] ?? (name === 'max_tokens' ? longest : undefined))
  return {
    temperature: read('temperature'),
    top_p: read('top_p'),
    max_tokens: read('max_tokens'),
    seed: read('seed'),
    frequency_penalty: read('frequency_penalty'),
    presence_penalty: read('presence_penalty'),
  }
}

function toJson(value: unknown): string {
  return value === undefined || value === null ? '' : JSON.stringify(value, null, 2)
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Whether two forms mean the same: spaces around what is typed do not count. */
export function isSameForm(left: PresetForm, right: PresetForm): boolean {
  const write = (form: PresetForm) =>
    JSON.stringify(form, (_name, value: unknown) => (typeof value === 'string' ? value.trim() : value))
  return write(left) === write(right)
}
