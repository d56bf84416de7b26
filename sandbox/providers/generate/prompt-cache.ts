import type { Prompt } from '../types'
import { hashText } from './random'

const BLOCK_CHARACTERS = 128 * 4
const SMALLEST_PREFIX_CHARACTERS = 1_024 * 4
const MOST_PREFIXES = 50_000

export type CacheResult = { cached: number; cacheWrite: number }
export type PromptCache = { look: (prompt: Prompt, promptTokens: number) => CacheResult; clear: () => void }

/**
 * Prefixes of prompts that were seen before, per provider and model. A prefix of 1,024 tokens or more counts as cached from
 * the second time on, in steps of 128 tokens; providers that cache on request only (Anthropic) do so at their breakpoints.
 */
export function createPromptCache(): PromptCache {
  const seen = new Set<string>()
  const remember = (key: string) => {
    seen.add(key)
    if (seen.size <= MOST_PREFIXES) return
    for (const oldest of seen) {
      seen.delete(oldest)
      break
    }
  }
  return {
    clear: () => {
      seen.clear()
    },
    look: (prompt, promptTokens) => {
      if (promptTokens * 4 < SMALLEST_PREFIX_CHARACTERS) return { cached: 0, cacheWrite: 0 }
      const text = concatenate(prompt)
      const offsets = prefixOffsets(prompt, text.length)
      const keys = prefixKeys(text, offsets, `${prompt.provider}/${prompt.model}`)
      const hit = keys.findLastIndex((key) => seen.has(key))
      for (const key of keys) remember(key)
      const cached = Math.floor((offsets[hit] ?? 0) / 4)
      const longest = Math.floor((offsets.at(-1) ?? 0) / 4)
      return { cached, cacheWrite: prompt.cacheBreakpoints === 'automatic' ? 0 : longest - cached }
    },
  }
}

/** The prompt as one text; offsets of cache breakpoints count in it. */
function concatenate(prompt: Prompt): string {
  const tools = prompt.tools.length === 0 ? '' : JSON.stringify(prompt.tools)
  return tools + prompt.turns.map((turn) => turn.text).join('')
}

function prefixOffsets(prompt: Prompt, length: number): number[] {
  if (prompt.cacheBreakpoints !== 'automatic') {
    return prompt.cacheBreakpoints.filter((offset) => offset >= SMALLEST_PREFIX_CHARACTERS && offset <= length)
  }
  const offsets: number[] = []
  for (let offset = SMALLEST_PREFIX_CHARACTERS; offset <= length; offset += BLOCK_CHARACTERS) offsets.push(offset)
  return offsets
}

function prefixKeys(text: string, offsets: readonly number[], scope: string): string[] {
  let position = 0
  let hash = hashText(scope)
  return offsets.map((offset) => {
    hash = hashText(text.slice(position, offset), hash)
    position = offset
    return `${scope}:${String(offset)}:${String(hash)}`
  })
}
