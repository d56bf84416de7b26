// Apart from the schemas: a page that needs these need not load a schema library.

/** What is looked for without a pattern of one's own. `iban` and `api-key` are additions of ours. */
export const CONTENT_PRESETS = [
  'email',
  'phone',
  'credit-card',
  'iban',
  'ssn',
  'ip-address',
  'api-key',
  'regex-prompt-injection',
] as const
export type ContentPreset = (typeof CONTENT_PRESETS)[number]

export const CONTENT_ACTIONS = ['redact', 'block', 'flag'] as const
export type ContentAction = (typeof CONTENT_ACTIONS)[number]

/** Groups of models by author whose zero retention is set apart, as in the names of the fields. */
export const ZDR_GROUPS = ['anthropic', 'openai', 'google', 'xai', 'other'] as const
export type ZdrGroup = (typeof ZDR_GROUPS)[number]

export const PATTERNS_MAX = 20
