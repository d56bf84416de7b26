/** SQL of a dimension over each source; null where the source does not know it. No value is null in the answer. */
export type Dimension = { label: string; rollup: string | null; generation: string }

const VARIANT = `coalesce(nullif(split_part(model, ':', 2), ''), 'standard')`

/** By the names that the API gives them. */
export const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  ['model', { label: 'Model', rollup: 'model', generation: 'model' }],
  ['variant', { label: 'Variant', rollup: VARIANT, generation: VARIANT }],
  ['provider', { label: 'Provider', rollup: `nullif(provider, '')`, generation: 'provider' }],
  ['api_key_id', { label: 'API key', rollup: `nullif(api_key_id, '')`, generation: 'api_key_id' }],
  ['workspace', { label: 'Workspace', rollup: 'organization_id', generation: 'organization_id' }],
  ['user', { label: 'Member', rollup: null, generation: 'user_id' }],
  ['external_user', { label: 'End user', rollup: null, generation: 'external_user' }],
  ['app', { label: 'App', rollup: null, generation: 'app_title' }],
  ['origin', { label: 'Origin', rollup: null, generation: 'app_referer' }],
  ['finish_reason', { label: 'Finish reason', rollup: null, generation: 'finish_reason' }],
  ['api', { label: 'API', rollup: null, generation: 'api' }],
  ['error_type', { label: 'Error type', rollup: null, generation: 'error_type' }],
  ['generation_id', { label: 'Generation', rollup: null, generation: 'id' }],
  [
    'context_length_bucket',
    {
      label: 'Prompt length',
      rollup: null,
      generation: `CASE WHEN native_tokens_prompt <= 1000 THEN '1K' WHEN native_tokens_prompt <= 10000 THEN '10K'
        WHEN native_tokens_prompt <= 100000 THEN '100K' WHEN native_tokens_prompt <= 1000000 THEN '1M' ELSE '10M' END`,
    },
  ],
])
