export type ThinkingControl =
  /** Gemini 3 and later: `thinkingLevel`, with the levels this model knows. */
  | { kind: 'level'; levels: readonly ('minimal' | 'low' | 'medium' | 'high')[] }
  /** Gemini 2.5: `thinkingBudget` in tokens; `offTokens` is the least, which is off only when it is 0. */
  | { kind: 'budget'; minTokens: number; maxTokens: number; offTokens: number }
  /** Gemma and older models: the field is refused. */
  | { kind: 'none' }

export type ModelTraits = { thinking: ThinkingControl; checksSignatures: boolean }

const NAME = /gemini-(\d+)(?:\.(\d+))?-?(pro|flash-lite|flash)?/i

/** What a model takes, read from its name. https://ai.google.dev/gemini-api/docs/thinking */
export function readModelTraits(model: string): ModelTraits {
  const match = NAME.exec(model)
  const major = Number(match?.[1] ?? 0)
  const minor = Number(match?.[2] ?? 0)
  const family = match?.[3]?.toLowerCase()
  if (major >= 3)
    return { thinking: { kind: 'level', levels: readLevels(family, major * 10 + minor) }, checksSignatures: true }
  if (major === 2 && minor >= 5) return { thinking: readBudget(family), checksSignatures: false }
  return { thinking: { kind: 'none' }, checksSignatures: false }
}

function readLevels(family: string | undefined, version: number): readonly ('minimal' | 'low' | 'medium' | 'high')[] {
  if (family !== 'pro') return ['minimal', 'low', 'medium', 'high']
  return version > 30 ? ['low', 'medium', 'high'] : ['low', 'high']
}

function readBudget(family: string | undefined): ThinkingControl {
  if (family === 'pro') return { kind: 'budget', minTokens: 128, maxTokens: 32_768, offTokens: 128 }
  if (family === 'flash-lite') return { kind: 'budget', minTokens: 512, maxTokens: 24_576, offTokens: 0 }
  return { kind: 'budget', minTokens: 1, maxTokens: 24_576, offTokens: 0 }
}
