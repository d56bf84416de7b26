const LIMITS: readonly [RegExp, number][] = [
  [/^gpt-3\.5/, 16_385],
  [/^gpt-4o|^gpt-4-turbo|gpt-oss/, 128_000],
  [/^gpt-4\.1|^gpt-5\.[4-9]/, 1_047_576],
  [/^gpt-4(?:-\d|$)/, 8_192],
  [/^gpt-5/, 400_000],
  [/(?:^|\/)o[1-9](?:-|$)/, 200_000],
  [/^claude-(?:3|haiku)/, 200_000],
  [/^claude/, 1_000_000],
  [/^gemini/, 1_048_576],
]
/** Generous for models that the sandbox knows nothing about: a stand-in must not refuse what the real one takes. */
const DEFAULT_LIMIT = 2_000_000

/** How many tokens, prompt and answer together, a model takes. */
export function contextLimitOf(model: string): number {
  return LIMITS.find(([pattern]) => pattern.test(model))?.[1] ?? DEFAULT_LIMIT
}
