import type { Principal } from '@/lib/auth'
import { type AnyAnswer, toResponse } from '@/lib/http'
import type { ChatBody } from '@/lib/schemas/chat'
import type { AnswerFormat } from '../../answer-format'
import type { GenerationContext } from '../../generation-context'
import { watchFormat } from '../watch-format'
import { AnswerRecorder } from './answer-recorder'
import { CacheEntry } from './cache-entry'
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
 * the caller's wish this is a look at one header.
 */
export async function answerThroughCache(
  request: CacheableRequest,
  answer: (format: AnswerFormat) => Promise<AnyAnswer>,
): Promise<AnyAnswer> {
  const { headers, principal, context, body, format } = request
  const wish = readCacheWish({ headers, preset: request.presetCache })
  if (wish === null || request.isZeroRetention) return answer(format)
  const decisive = { model: request.requestedModel, isStreamed: body.stream === true, body }
  const entry = new CacheEntry({ wish, principal, context, decisive })
  const found = await entry.find()
  const stored = found && readStoredAnswer(found.answer)
  if (found && stored) {
    const sourceId = found.generationId
    await recordHit({ context, model: stored.model, sourceId, finishReason: findFinishReason(stored) })
    return replayAnswer({ answer: stored, context, body, format, headers: entry.hitHeaders(found) })
  }
  const recorder = new AnswerRecorder((text) => entry.store(text))
  const response = toResponse(await answer(watchFormat(format, recorder)))
  entry.markMiss(response.headers)
  return finishMiss(response, recorder)
}

function findFinishReason({ completion, pieces }: StoredAnswer): string | null {
  if (completion) return completion.choices[0]?.finish_reason ?? null
  const finish = pieces?.find((piece) => piece.type === 'finish')
  return finish?.type === 'finish' ? finish.finishReason : null
}

/** The last of an answer waits until it is kept, so that who has it all finds it there. */
async function finishMiss(response: Response, recorder: AnswerRecorder): Promise<Response> {
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
