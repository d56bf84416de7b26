import { type Api, listSeen, postChat } from '../gateway/kit'

export const WORDS = 60
export const MODEL = 'openai/gpt-oss-120b'
export const PRIMARY = 'deepinfra'
export const FALLBACK = 'novita'
const PROMPT = `write ${WORDS} words about why trust is earned when things go wrong`

/** What the caller saw of one request, and how often each provider was asked for it. */
export type Outcome = {
  status: number
  /** Words of the answer. */
  words: number
  finishReason: string | null
  model: string | null
  costUsd: number | null
  error: { type: string; message: string } | null
  wallMs: number
  generationId: string
  primaryCalls: number
  fallbackCalls: number
}

type Chunk = {
  model?: string
  error?: { message: string; metadata: { error_type: string } }
  usage?: { cost: number }
  choices?: {
    finish_reason: string | null
    delta?: { content?: string | null }
    message?: { content?: string | null }
  }[]
}

/** One request to the primary provider with one fallback, as an ordinary caller makes it. */
export async function call(
  api: Api,
  { apiKey, stream, more = {} }: { apiKey: string; stream: boolean; more?: Record<string, unknown> },
): Promise<Outcome> {
  const before = await countCalls(api)
  const startedAt = performance.now()
  const provider = { order: [PRIMARY, FALLBACK], only: [PRIMARY, FALLBACK] }
  const messages = [{ role: 'user', content: PROMPT }]
  const response = await postChat(api, apiKey, { model: MODEL, messages, provider, stream, max_tokens: 2_000, ...more })
  const text = await response.text()
  const wallMs = performance.now() - startedAt
  const after = await countCalls(api)
  return {
    ...readChunks(stream && response.ok ? readEvents(text) : [JSON.parse(text) as Chunk]),
    status: response.status,
    wallMs,
    generationId: response.headers.get('x-generation-id') ?? '',
    primaryCalls: after.primary - before.primary,
    fallbackCalls: after.fallback - before.fallback,
  }
}

async function countCalls(api: Api): Promise<{ primary: number; fallback: number }> {
  const [primary, fallback] = await Promise.all([listSeen(api, PRIMARY), listSeen(api, FALLBACK)])
  return { primary: primary.length, fallback: fallback.length }
}

function readEvents(text: string): Chunk[] {
  const lines = text.split('\n').filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
  return lines.map((line) => JSON.parse(line.slice('data: '.length)) as Chunk)
}

function readChunks(chunks: readonly Chunk[]): Pick<Outcome, 'words' | 'finishReason' | 'model' | 'costUsd' | 'error'> {
  const choices = chunks.flatMap((chunk) => chunk.choices ?? [])
  const content = choices.map((choice) => choice.message?.content ?? choice.delta?.content ?? '').join('')
  const failed = chunks.find((chunk) => chunk.error)?.error
  return {
    words: content.split(/\s+/).filter((word) => word !== '').length,
    finishReason: choices.map((choice) => choice.finish_reason).findLast((reason) => reason !== null) ?? null,
    model: chunks.find((chunk) => chunk.model)?.model ?? null,
    costUsd: chunks.find((chunk) => chunk.usage)?.usage?.cost ?? null,
    error: failed ? { type: failed.metadata.error_type, message: failed.message } : null,
  }
}
