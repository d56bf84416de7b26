import { createParser } from 'eventsource-parser'
import type { ChatAnswerError, ChatResult } from '@/lib/schemas/chats'
import { ApiError, readApiError } from '../api-error'
import { usdFromJson } from '../usd-from-json'
import type { AnswerChunk } from './answer-chunk'

export type AnswerPiece = { content: string; reasoning: string; result: Partial<ChatResult> }

/** How an answer ended: with all of it, or with an error and what came before it. */
export type AnswerEnding = { error: ChatAnswerError | null }

type AnswerRequest = { body: unknown; signal: AbortSignal; onPiece: (piece: AnswerPiece) => void }

const BROKEN: ChatAnswerError = {
  status: 0,
  type: 'broken',
  message: 'The connection broke before the answer was complete.',
  retry_after_seconds: null,
}

/**
 * Asks for an answer and hands over its pieces as they come.
 * @throws DOMException AbortError once `signal` fires; every other failure is an ending
 */
export async function readAnswer({ body, signal, onPiece }: AnswerRequest): Promise<AnswerEnding> {
  try {
    const { readAnswerChunk } = await import('./answer-chunk')
    signal.throwIfAborted()
    const response = await fetch('/api/v1/chat/completions', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-openrouter-title': 'Chat',
        'x-openrouter-categories': 'general-chat',
      },
      credentials: 'same-origin',
      body: JSON.stringify(body),
      signal,
    })
    if (!response.ok || !response.body) return { error: await describeRefusal(response) }
    return await readEvents(response.body, (data) => readChunk(readAnswerChunk(data), onPiece))
  } catch (error) {
    if (signal.aborted) throw error
    return { error: BROKEN }
  }
}

async function readEvents(
  stream: ReadableStream<Uint8Array>,
  onData: (data: string) => ChatAnswerError | null,
): Promise<AnswerEnding> {
  const state: { isDone: boolean; error: ChatAnswerError | null } = { isDone: false, error: null }
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === '[DONE]') state.isDone = true
      else state.error = onData(data) ?? state.error
    },
  })
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parser.feed(value)
  }
  return { error: state.error ?? (state.isDone ? null : BROKEN) }
}

/** Hands on what a chunk says; returns the error that it is. */
function readChunk(chunk: AnswerChunk | null, onPiece: AnswerRequest['onPiece']): ChatAnswerError | null {
  if (!chunk) return null
  const { choices, error } = chunk
  const { content, reasoning } = choices?.[0]?.delta ?? {}
  onPiece({ content: content ?? '', reasoning: reasoning ?? '', result: toResult(chunk) })
  if (!error) return null
  const status = typeof error.code === 'number' ? error.code : 502
  return toAnswerError({ status, message: error.message, metadata: error.metadata ?? {}, retryAfter: null })
}

/** What a chunk knows of the request; the others know the rest. */
function toResult({ id, model, provider, usage }: AnswerChunk): Partial<ChatResult> {
  return {
    ...(id === undefined ? {} : { generation_id: id }),
    ...(model === undefined ? {} : { model }),
    ...(provider === undefined ? {} : { provider }),
    ...(usage ? toUsage(usage) : {}),
  }
}

type Usage = NonNullable<AnswerChunk['usage']>

function toUsage(usage: Usage): Partial<ChatResult> {
  return {
    prompt_tokens: usage.prompt_tokens,
    completion_tokens: usage.completion_tokens,
    reasoning_tokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
    ...(usage.cost === undefined ? {} : { cost_usd: usdFromJson(usage.cost) }),
  }
}

async function describeRefusal(response: Response): Promise<ChatAnswerError> {
  const retryAfter = response.headers.get('retry-after')
  const { status, message, metadata } = await readApiError(response).catch(
    () => new ApiError(`The server answered with status ${response.status}.`, { status: response.status }),
  )
  return toAnswerError({ status, message, metadata, retryAfter })
}

type Failure = { status: number; message: string; metadata: Record<string, unknown>; retryAfter: string | null }

function toAnswerError({ status, message, metadata, retryAfter }: Failure): ChatAnswerError {
  const type = metadata.error_code ?? metadata.error_type
  const seconds = retryAfter === null ? NaN : Number(retryAfter)
  return {
    status,
    type: typeof type === 'string' ? type.slice(0, 100) : null,
    message: message.slice(0, 5_000),
    retry_after_seconds: Number.isFinite(seconds) ? seconds : null,
  }
}
