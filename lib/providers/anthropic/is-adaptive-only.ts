const NAME = /claude-(?:(opus|sonnet|haiku|fable|mythos)-)?(\d+)(?:[.-](\d{1,2}))?(?!\d)/i

/**
 * True for Claude models since 4.7, read from the name: they answer 400 to a thinking budget in tokens and to
 * `temperature`, `top_p` and `top_k` (platform.claude.com, migration guide for 4.7).
 */
export function isAdaptiveOnly(model: string): boolean {
  const match = NAME.exec(model)
  const major = Number(match?.[2] ?? 0)
  const minor = Number(match?.[3] ?? 0)
  return major >= 5 || (major === 4 && minor >= 7)
}

/** True for the families whose thinking cannot be switched off. */
export function isAlwaysThinking(model: string): boolean {
  return /claude-(?:fable|mythos)/i.test(model)
}
