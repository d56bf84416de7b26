import type { ZdrGroup } from '@/lib/schemas/guardrail-values'

/** The groups of models whose zero retention is set apart, as people call them. */
export const ZDR_LABELS: readonly { group: ZdrGroup; label: string }[] = [
  { group: 'anthropic', label: 'Anthropic' },
  { group: 'openai', label: 'OpenAI' },
  { group: 'google', label: 'Google' },
  { group: 'xai', label: 'xAI' },
  { group: 'other', label: 'All others' },
]
