/** Models that think without being asked to. */
const REASONING_MODEL =
  /(?:^|[/-])o[1-9](?:-|$)|gpt-5(?!.*chat)|gpt-oss|reason|thinking|(?:^|[/-])r1(?:-|$)|deepseek-r1|magistral|qwq|grok-4(?!.*non-reasoning)|grok-3-mini|gemini-(?:2\.5-(?:pro|flash(?!-lite))|[3-9])|minimax-m\d|glm-(?:4\.[5-9]|[5-9])/i

const SENTENCES_BY_EFFORT = new Map([
  ['none', 0],
  ['minimal', 1],
  ['low', 2],
  ['medium', 3],
  ['high', 5],
  ['xhigh', 7],
  ['max', 8],
])
const DEFAULT_SENTENCES = 3

/** How many sentences a model thinks when nobody asks: 0 unless it is a reasoning model. */
export function defaultReasoning(model: string): number {
  return REASONING_MODEL.test(model) && !/non-reasoning/i.test(model) ? DEFAULT_SENTENCES : 0
}

/** Sentences for a named effort (`low` …); null when the name is unknown. */
export function sentencesForEffort(effort: unknown): number | null {
  return typeof effort === 'string' ? (SENTENCES_BY_EFFORT.get(effort) ?? null) : null
}

/** Sentences for a budget in tokens; thinking is short here, so that any real budget suffices. */
export function sentencesForBudget(tokens: number): number {
  if (tokens <= 0) return 0
  return Math.min(8, Math.max(2, Math.ceil(tokens / 1_024)))
}
