import { isObject } from '../json'
import type { JsonObject } from '../types'
import type { ParsedCall } from '../wire'
import { applyDialectRules } from './dialect-rules'
import { dialectOf, type Dialect, type ReasoningPlace } from './dialects'
import { parseMessages } from './parse-messages'
import { parseFormat, parseToolChoice, parseTools } from './parse-tools'
import { placeReasoning, readReasoning } from './read-reasoning'
import { invalidType, validateFields } from './validate-fields'

export type ChatOptions = { dialect: Dialect; reasoning: ReasoningPlace; includeUsage: boolean; logprobs: boolean }

/** Reads a chat completion request, refusing what the provider would refuse. */
export function parseChat(body: JsonObject, model: string, provider: string): ParsedCall<ChatOptions> {
  const dialect = dialectOf(provider)
  const turns = parseMessages(body.messages)
  validateFields(body)
  applyDialectRules(body, model, dialect)
  const tools = parseTools(body.tools)
  return {
    stream: body.stream === true,
    choiceCount: numberOr(body.n, 1),
    prompt: {
      provider,
      model,
      turns,
      tools,
      toolChoice: parseToolChoice(body.tool_choice, tools),
      parallelToolCalls: body.parallel_tool_calls !== false,
      maxTokens: numberOr(body.max_completion_tokens, numberOr(body.max_tokens, null)),
      stop: parseStop(body.stop),
      format: parseFormat(body.response_format),
      reasoningEffort: readReasoning(body, model),
      cacheBreakpoints: 'automatic',
    },
    options: {
      dialect,
      reasoning: placeReasoning(body, model, dialect),
      includeUsage: isObject(body.stream_options) && body.stream_options.include_usage === true,
      logprobs: body.logprobs === true,
    },
  }
}

function numberOr<Fallback>(value: unknown, fallback: Fallback): number | Fallback {
  return typeof value === 'number' ? value : fallback
}

function parseStop(stop: unknown): string[] {
  if (stop === undefined || stop === null) return []
  const sequences: unknown[] = Array.isArray(stop) ? stop : [stop]
  return sequences.map((sequence) => {
    if (typeof sequence !== 'string') throw invalidType('stop', 'one of a string or an array of strings', stop)
    return sequence
  })
}
