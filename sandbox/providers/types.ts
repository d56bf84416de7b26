/** The common form that every wire format is parsed into, and that every answer is rendered from. */

export type JsonObject = Record<string, unknown>

export type SentImage = { mediaType: string; bytes: number; source: 'inline' | 'url' }

export type Turn = {
  role: 'system' | 'user' | 'assistant' | 'tool'
  text: string
  images: SentImage[]
  /** For `tool` turns: which tool answered, when the wire format says so. */
  toolName?: string | undefined
}

export type OfferedTool = { name: string; description: string; schema: JsonObject }

export type ToolChoice = { mode: 'none' | 'auto' | 'required' } | { mode: 'named'; name: string }

export type AnswerFormat = { type: 'text' } | { type: 'json_object' } | { type: 'json_schema'; schema: JsonObject }

export type Prompt = {
  provider: string
  /** Without the behaviour suffix (`#429` …). */
  model: string
  turns: Turn[]
  tools: OfferedTool[]
  toolChoice: ToolChoice
  parallelToolCalls: boolean
  maxTokens: number | null
  stop: string[]
  format: AnswerFormat
  /** How many sentences the model thinks for; 0 = it does not. */
  reasoningEffort: number
  /**
   * Which prefixes the provider caches: every one, or those that end at these character offsets of the concatenated
   * prompt (tools, then turns).
   */
  cacheBreakpoints: 'automatic' | number[]
}

export type AnswerCall = { name: string; arguments: JsonObject }

export type AnswerFinish = 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'refusal'

/** `prompt` includes cached and cache-write tokens, `completion` includes reasoning tokens. */
export type Usage = { prompt: number; cached: number; cacheWrite: number; completion: number; reasoning: number }

export type Answer = {
  reasoning: string
  text: string
  calls: AnswerCall[]
  finish: AnswerFinish
  /** The stop sequence that ended the answer. */
  stopSequence: string | null
  usage: Usage
}

/** One write of a stream. `tokens` paces it; `kind` tells the faults which part they may bend. */
export type Frame = { kind: 'open' | 'content' | 'finish' | 'usage' | 'end'; text: string; tokens: number }
