import type { ApiKeyObject } from '@/lib/schemas/keys'
import type { CreateKeyInput, UpdateKeyInput } from './keys'
import { usdFromJson } from './usd-from-json'

type Option<Value extends string> = { value: Value; label: string; hint?: string }

export type ResetChoice = 'never' | 'daily' | 'weekly' | 'monthly'
export type ExpiryChoice = 'never' | 'keep' | '1' | '7' | '30' | '90' | '365'

/** What the form holds: text as typed. */
export type KeyFields = {
  name: string
  limitUsd: string
  reset: ResetChoice
  expiry: ExpiryChoice
  /** Slugs or `author/*`; none = every model. */
  models: string[]
}

export const RESET_OPTIONS: readonly Option<ResetChoice>[] = [
  { value: 'never', label: 'Never' },
  { value: 'daily', label: 'Every day', hint: '00:00 UTC' },
  { value: 'weekly', label: 'Every week', hint: 'Monday' },
  { value: 'monthly', label: 'Every month', hint: 'the 1st' },
]

export const EXPIRY_OPTIONS: readonly Option<ExpiryChoice>[] = [
  { value: 'never', label: 'Never' },
  { value: '1', label: 'In a day' },
  { value: '7', label: 'In 7 days' },
  { value: '30', label: 'In 30 days' },
  { value: '90', label: 'In 90 days' },
  { value: '365', label: 'In a year' },
]

export const EMPTY_KEY_FIELDS: KeyFields = { name: '', limitUsd: '', reset: 'never', expiry: 'never', models: [] }

/** The form's fields for a key that exists. */
export function toKeyFields(key: ApiKeyObject): KeyFields {
  return {
    name: key.name,
    limitUsd: key.limit === null ? '' : usdFromJson(key.limit),
    reset: key.limit_reset ?? 'never',
    expiry: key.expires_at === null ? 'never' : 'keep',
    models: key.allowed_models,
  }
}

const DAY_MS = 86_400_000

/** The API's body for what was typed; the amount stays text, so that no digit is lost on the way. */
export function toCreateKeyInput(fields: KeyFields, now: number = Date.now()): CreateKeyInput {
  const expiry = toExpiry(fields.expiry, now)
  return { ...toCommonInput(fields), ...(expiry === undefined ? {} : { expires_at: expiry }) }
}

/** The same for a change; an expiry left as it is stays out of the body. */
export function toUpdateKeyInput(hash: string, fields: KeyFields, now: number = Date.now()): UpdateKeyInput {
  const expiry = toExpiry(fields.expiry, now)
  return { hash, ...toCommonInput(fields), ...(expiry === undefined ? {} : { expires_at: expiry }) }
}

function toCommonInput({ name, limitUsd, reset, models }: KeyFields) {
  const limit = limitUsd.trim() === '' ? null : limitUsd.trim()
  return {
    name: name.trim(),
    limit,
    limit_reset: limit === null || reset === 'never' ? null : reset,
    allowed_models: models,
  }
}

/** When a key chosen now expires; undefined leaves it as it is, null means never. */
export function toExpiry(expiry: ExpiryChoice, now: number = Date.now()): string | null | undefined {
  if (expiry === 'keep') return undefined
  if (expiry === 'never') return null
  return new Date(now + Number(expiry) * DAY_MS).toISOString()
}
