import type { ChatBody } from '@/lib/schemas/chat'
import type { AnswerFormat, AnswerSubject } from '../../answer-format'
import type { GenerationContext } from '../../generation-context'
import { NO_USAGE } from '../../settle-generation'
import { STREAM_HEADERS } from '../../stream-headers'
import { toUsageObject } from '../../to-usage-object'
import type { AnswerPiece } from '../watch-format'
import type { StoredAnswer } from './stored-answer'

export type ReplayInput = {
  answer: StoredAnswer
  context: GenerationContext
  body: ChatBody
  format: AnswerFormat
  headers: Record<string, string>
}

const FOR_NOTHING = toUsageObject({
  usage: NO_USAGE,
  costNanos: 0n,
  promptPicos: 0n,
  completionPicos: 0n,
  byokListNanos: null,
  documentNanos: 0n,
})

/** Gives a stored answer again in the form of the API that was called, under a new id and with no usage. */
export function replayAnswer({ answer, context, body, format, headers }: ReplayInput): Response {
  const subject: AnswerSubject = {
    body,
    context,
    attempt: { model: { slug: answer.model }, endpoint: { providerName: answer.provider } },
    prompt: { tokensTypical: 0 },
    isEmpty: false,
  }
  if (answer.completion) {
    const created = Math.floor(context.createdAt.getTime() / 1_000)
    const completion = { ...answer.completion, id: context.id, created, usage: FOR_NOTHING }
    return Response.json(format.toBody(completion, subject), { headers })
  }
  const events = writeEvents({ pieces: answer.pieces ?? [], format, subject })
  return new Response(toByteStream(events), { headers: { ...STREAM_HEADERS, ...headers } })
}

type EventsInput = { pieces: readonly AnswerPiece[]; format: AnswerFormat; subject: AnswerSubject }

function* writeEvents({ pieces, format, subject }: EventsInput): Generator<string> {
  const writer = format.createWriter(subject)
  yield writer.writeStart()
  for (const piece of pieces) yield piece.type === 'delta' ? writer.writeDelta(piece) : writer.writeFinish(piece)
  yield writer.writeEnd(FOR_NOTHING, undefined)
}

function toByteStream(events: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      for (;;) {
        const next = events.next()
        if (next.done) return controller.close()
        if (next.value === '') continue
        return controller.enqueue(encoder.encode(next.value))
      }
    },
  })
}
