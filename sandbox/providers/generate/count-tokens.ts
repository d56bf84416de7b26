import type { Prompt, Turn } from '../types'

const CHARACTERS_PER_TOKEN = 4
/** What one image costs, whatever its size. */
const TOKENS_PER_IMAGE = 256

/**
 * The sandbox's tokenizer, the same for prompts and answers: four UTF-16 code units are one token, rounded up per text.
 * Real tokenizers differ by model; what matters here is that the counts are honest, exact and easy to recompute.
 */
export function countTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN)
}

/** The longest start of `text` within `tokens` tokens; never cuts a surrogate pair in two. */
export function truncateToTokens(text: string, tokens: number): string {
  const limit = tokens * CHARACTERS_PER_TOKEN
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  const splitsPair = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, splitsPair ? limit - 1 : limit)
}

/** Tokens of a whole prompt: each turn's text, 256 an image, and the offered tools as JSON; at least one. */
export function countPromptTokens(prompt: { turns: Turn[]; tools: Prompt['tools'] }): number {
  let tokens = prompt.tools.length === 0 ? 0 : countTokens(JSON.stringify(prompt.tools))
  for (const turn of prompt.turns) tokens += countTokens(turn.text) + turn.images.length * TOKENS_PER_IMAGE
  return Math.max(1, tokens)
}
