import type { Principal } from '@/lib/auth'
import { getLogger } from '@/lib/observability'
import { type CachedAnswer, dropCachedAnswer, findCachedAnswer, storeCachedAnswer } from '@/lib/response-cache'
import type { ChatBody } from '@/lib/schemas/chat'
import type { AnswerFormat } from '../../answer-format'
import type { GenerationContext } from '../../generation-context'
import { hashRequest, readScope } from '../hash-request'
import { watchFormat } from '../watch-format'
import { AnswerRecorder } from './answer-recorder'
import { type PresetWish, readCacheWish } from './read-cache-wish'
import { recordHit } from './record-hit'
import { replayAnswer } from './replay-answer'
import { readStoredAnswer, type StoredAnswer } from './stored-answer'

export type CacheableRequest = {
  headers: Headers
  principal: Principal
  context: GenerationContext
  /** As it is sent, with everything merged in. */
  body: ChatBody
  requestedModel: string
  presetCache: PresetWish
  /** Whoever wants nothing to be kept gets nothing kept here either. */
  isZeroRetention: boolean
  format: AnswerFormat
}

/**
 * Answers a request from what its own key was answered before, or keeps its answer, where the caller wants that. Without
 * the caller's wish this is a look at one header. The cache being away is a miss.
 */
export async function answerThroughCache(
  request: CacheableRequest,
  answer: (format: AnswerFormat) => Promise<Response>,
): Promise<Response> {
  const { headers, principal, context, format } = request
  const wish = readCacheWish({ headers, preset: request.presetCache })
  if (wish === null || request.isZeroRetention) return answer(format)
  const address = { scope: readScope(principal), hash: hashOf(request) }
  if (wish.isClearing) await forgive(() => dropCachedAnswer(address))
  const found = wish.isClearing ? null : await forgive(() => findCachedAnswer(address))
  const stored = found && readStoredAnswer(found.answer)
  if (found && stored) return giveAgain(request, { found, stored })
  const { organizationId, id: generationId } = context
  const { ttlSeconds } = wish
  const recorder = new AnswerRecorder(async (text) => {
    await forgive(() => storeCachedAnswer({ ...address, organizationId, generationId, answer: text, ttlSeconds }))
  })
  const response = await answer(watchFormat(format, recorder))
  return finishMiss(response, { recorder, ttlSeconds })
}

function hashOf({ body, requestedModel, context }: CacheableRequest): string {
  return hashRequest({ api: context.api, model: requestedModel, isStreamed: body.stream === true, body })
}

async function giveAgain(
  { context, body, format }: CacheableRequest,
  { found, stored }: { found: CachedAnswer; stored: StoredAnswer },
): Promise<Response> {
  const sourceId = found.generationId
  await recordHit({ context, model: stored.model, sourceId, finishReason: findFinishReason(stored) })
  const headers = {
    'x-generation-id': context.id,
    'x-openrouter-cache-status': 'HIT',
    'x-openrouter-cache-age': String(found.ageSeconds),
    'x-openrouter-cache-ttl': String(found.ttlSeconds),
    'x-openrouter-cache-source-id': sourceId,
  }
  return replayAnswer({ answer: stored, context, body, format, headers })
}

function findFinishReason({ completion, pieces }: StoredAnswer): string | null {
  if (completion) return completion.choices[0]?.finish_reason ?? null
  const finish = pieces?.find((piece) => piece.type === 'finish')
  return finish?.type === 'finish' ? finish.finishReason : null
}

/** The last of an answer waits until it is kept, so that who has it all finds it there. */
async function finishMiss(
  response: Response,
  { recorder, ttlSeconds }: { recorder: AnswerRecorder; ttlSeconds: number },
): Promise<Response> {
  response.headers.set('x-openrouter-cache-status', 'MISS')
  response.headers.set('x-openrouter-cache-ttl', String(ttlSeconds))
  await recorder.stored
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) return response
  const waiting = new TransformStream<Uint8Array, Uint8Array>({
    transform: async (chunk, controller) => {
      await recorder.stored
      controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(waiting), { status: response.status, headers: response.headers })
}

/** A cache that cannot be reached costs an answer its speed, never itself. */
async function forgive<Value>(use: () => Promise<Value>): Promise<Value | null> {
  try {
    return await use()
  } catch (error) {
    getLogger().warn({ err: error }, 'the response cache could not be reached')
    return null
  }
}
