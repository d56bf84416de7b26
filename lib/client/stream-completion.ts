import { EventSourceParserStream } from 'eventsource-parser/stream'
import { z } from 'zod'
import { ApiError, readApiError } from './api-error'

const usage = z.object({ prompt_tokens: z.number(), completion_tokens: z.number(), cost: z.number().optional() })

const chunk = z.object({
  id: z.string(),
  model: z.string(),
  provider: z.string().nullish(),
  choices: z
    .array(z.object({ delta: z.object({ content: z.string().nullish(), reasoning: z.string().nullish() }).nullish() }))
    .default([]),
  usage: usage.nullish(),
  error: z.object({ message: z.string(), code: z.union([z.number(), z.string()]).optional() }).optional(),
})

/** What a stream of a chat completion says, in order: pieces of text and of reasoning, and at its end what it cost. */
export type CompletionPiece =
  | { kind: 'text' | 'reasoning'; text: string }
  | { kind: 'usage'; promptTokens: number; completionTokens: number; costUsd: number | undefined }
  | { kind: 'source'; generationId: string; model: string; provider: string | null }

type StreamRequest = {
  /** Below `/api/v1`; `/chat/completions` unless said. */
  path?: string
  /** As the path wants it; `stream` is added. */
  body: Record<string, unknown>
  signal: AbortSignal
  onPiece: (piece: CompletionPiece) => void
}

/**
 * Asks for a chat completion with the session and hands its pieces on as they arrive.
 * @throws ApiError with the server's own words, also for an error in the middle of the stream; AbortError when it was stopped
 */
export async function streamCompletion({
  path = '/chat/completions',
  body,
  signal,
  onPiece,
}: StreamRequest): Promise<void> {
  const response = await post(path, { ...body, stream: true }, signal)
  if (!response.ok || !response.body) throw await readApiError(response)
  const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  const reader = events.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (next.value.data !== '[DONE]') handOn(next.value.data, onPiece)
  }
}

async function post(path: string, body: unknown, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
  const request = { method: 'POST', headers, body: JSON.stringify(body), signal, credentials: 'same-origin' as const }
  try {
    return await fetch(`/api/v1${path}`, request)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError('The server could not be reached. Check the connection and try again.', {
      status: 0,
      cause: error,
    })
  }
}

function handOn(data: string, onPiece: StreamRequest['onPiece']): void {
  const { id, model, provider, choices, usage: counted, error } = chunk.parse(JSON.parse(data))
  if (error) throw new ApiError(error.message, { status: 200, code: error.code ?? 'stream_error' })
  onPiece({ kind: 'source', generationId: id, model, provider: provider ?? null })
  for (const { delta } of choices) {
    if (delta?.reasoning) onPiece({ kind: 'reasoning', text: delta.reasoning })
    if (delta?.content) onPiece({ kind: 'text', text: delta.content })
  }
  if (!counted) return
  const { prompt_tokens: promptTokens, completion_tokens: completionTokens, cost: costUsd } = counted
  onPiece({ kind: 'usage', promptTokens, completionTokens, costUsd })
}
