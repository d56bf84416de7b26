import type { AnswerFormat } from '@/lib/gateway'
import type { ChatCompletion } from '@/lib/schemas/chat-response'
import type { ContentBlockOut, MessagesResult } from '@/lib/schemas/messages-response'
import { type ChatBody, reasoningDetail } from '@/lib/schemas/chat'
import { createBrokenError, MessagesWriter } from './messages-writer'
import { readReasoningPieces } from './reasoning-pieces'
import { toEnding } from './stop-reasons'
import { toMessagesUsage } from './to-messages-usage'

type Message = ChatCompletion['choices'][number]['message']

/** The form of `POST /messages`. */
export const MESSAGES_FORMAT: AnswerFormat = {
  api: 'messages',
  createWriter: (run) => new MessagesWriter(run),
  toBody: (completion, run) => toMessagesResult(completion, run.body),
}

function toMessagesResult(completion: ChatCompletion, body: ChatBody): MessagesResult {
  const choice = completion.choices[0]
  if (!choice || choice.finish_reason === 'error') throw createBrokenError()
  const end = {
    finishReason: choice.finish_reason,
    nativeFinishReason: choice.native_finish_reason,
    refusal: choice.message.refusal || null,
  }
  return {
    id: completion.id,
    type: 'message',
    role: 'assistant',
    model: completion.model,
    content: toContent(choice.message),
    ...toEnding(end, body),
    usage: toMessagesUsage(completion.usage, body),
    provider: completion.provider,
    ...(completion.openrouter_metadata ? { openrouter_metadata: completion.openrouter_metadata } : {}),
  }
}

function toContent(message: Message): ContentBlockOut[] {
  const text = `${message.content ?? ''}${message.refusal ?? ''}`
  return [
    ...toThinking(message),
    ...(text === '' ? [] : [{ type: 'text' as const, text, citations: null }]),
    ...(message.tool_calls ?? []).map((call) => ({
      type: 'tool_use' as const,
      id: call.id,
      name: call.function.name,
      input: parseInputObject(call.function.arguments),
      caller: { type: 'direct' as const },
    })),
  ]
}

function toThinking(message: Message): ContentBlockOut[] {
  const details = reasoningDetail.array().safeParse(message.reasoning_details).data
  return readReasoningPieces({ reasoning: message.reasoning, reasoning_details: details }).map((piece) =>
    piece.kind === 'redacted'
      ? { type: 'redacted_thinking', data: piece.data }
      : { type: 'thinking', thinking: piece.text, signature: piece.signature ?? '' },
  )
}

/** Models sometimes write broken JSON; a client needs an object, so it is wrapped rather than lost. */
function parseInputObject(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : { arguments: text }
  } catch {
    return { arguments: text }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
