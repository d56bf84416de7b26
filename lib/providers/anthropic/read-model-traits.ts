export type ModelTraits = {
  /** Takes `thinking: {type: "adaptive"}` with an effort, and refuses a budget in tokens. */
  isAdaptive: boolean
  /** Refuses `temperature`, `top_p` and `top_k`. */
  refusesSampling: boolean
}

const NAME = /(?:claude-)(?:(opus|sonnet|haiku|fable|mythos)-)?(\d+)(?:[.-](\d{1,2}))?(?!\d)/i

/**
 * What a Claude model accepts, read from its name, as Anthropic answers 400 to what a model no longer takes: since 4.7
 * thinking is adaptive only and sampling parameters are gone (platform.claude.com, "Migrating to Claude 4.7").
 */
export function readModelTraits(model: string): ModelTraits {
  const match = NAME.exec(model)
  const major = Number(match?.[2] ?? 0)
  const minor = Number(match?.[3] ?? 0)
  const isModern = major >= 5 || (major === 4 && minor >= 7)
  return { isAdaptive: isModern, refusesSampling: isModern }
}
