import type { CredentialField } from '@/lib/providers'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { type CredentialDraft, EMPTY_DRAFT, isDraftEmpty, toDocument } from './credential-document'

/** The provider that has no address of its own. */
export const CUSTOM = 'custom'

export type ProviderKeyFields = {
  provider: string
  name: string
  baseUrl: string
  key: string
  /** In the place of `key` at providers whose keys are documents. */
  draft: CredentialDraft
  isFallback: boolean
  isByokOnly: boolean
  models: string[]
  keys: string[]
  members: string[]
}

export const EMPTY_FIELDS: ProviderKeyFields = {
  provider: 'openai',
  name: '',
  baseUrl: '',
  key: '',
  draft: EMPTY_DRAFT,
  isFallback: false,
  isByokOnly: false,
  models: [],
  keys: [],
  members: [],
}

export function toFields(key: ProviderKeyObject): ProviderKeyFields {
  return {
    provider: key.provider,
    name: key.name ?? '',
    baseUrl: key.base_url ?? '',
    key: '',
    draft: EMPTY_DRAFT,
    isFallback: key.is_fallback,
    isByokOnly: key.is_byok_only,
    models: key.allowed_models ?? [],
    keys: key.allowed_api_key_hashes ?? [],
    members: key.allowed_user_ids ?? [],
  }
}

/** What a request says of them, but for the key itself. */
export function toSettings(fields: ProviderKeyFields) {
  return {
    name: fields.name.trim() || null,
    ...(fields.provider === CUSTOM ? { base_url: fields.baseUrl.trim() } : {}),
    is_fallback: fields.isFallback,
    is_byok_only: fields.isByokOnly,
    allowed_models: orNull(fields.models),
    allowed_api_key_hashes: orNull(fields.keys),
    allowed_user_ids: orNull(fields.members),
  }
}

/** The key that was given: one string, or a document; undefined when there is none. */
export function toKey(
  { key, draft }: ProviderKeyFields,
  form: readonly CredentialField[] | undefined,
): string | Record<string, unknown> | undefined {
  if (!form) return key === '' ? undefined : key
  return isDraftEmpty(draft) ? undefined : toDocument(form, draft)
}

function orNull(entries: string[]): string[] | null {
  return entries.length > 0 ? entries : null
}
