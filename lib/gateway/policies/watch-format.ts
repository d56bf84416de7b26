import type { ChatDelta, FinishReason } from '@/lib/providers'
import type { ChatCompletion } from '@/lib/schemas/chat-response'
import type { AnswerFormat, AnswerSubject, StreamWriter } from '../answer-format'

/** A piece of a streamed answer, before it takes any API's form. */
export type AnswerPiece =
  | { type: 'delta'; index: number; delta: ChatDelta; logprobs: unknown }
  | { type: 'finish'; index: number; finishReason: FinishReason; nativeFinishReason: string | null }

/** Sees an answer as it is given, in whichever form. Of the last three, one is called, once; the bill is in the books by then. */
export type AnswerWatcher = {
  onStart: (subject: AnswerSubject) => void
  onPiece: (piece: AnswerPiece) => void
  /** A whole answer. */
  onCompletion: (completion: ChatCompletion) => void
  /** A stream came to its proper end. */
  onEnd: () => void
  onError: () => void
}

/** The same form of answers, seen by somebody. */
export function watchFormat(format: AnswerFormat, watcher: AnswerWatcher): AnswerFormat {
  return {
    api: format.api,
    createWriter: (subject) => {
      watcher.onStart(subject)
      return watchWriter(format.createWriter(subject), watcher)
    },
    toBody: (completion, subject) => {
      watcher.onStart(subject)
      const body = format.toBody(completion, subject)
      watcher.onCompletion(completion)
      return body
    },
  }
}

function watchWriter(writer: StreamWriter, watcher: AnswerWatcher): StreamWriter {
  return {
    writeStart: () => writer.writeStart(),
    writeDelta: (part) => {
      watcher.onPiece({ type: 'delta', index: part.index, delta: part.delta, logprobs: part.logprobs })
      return writer.writeDelta(part)
    },
    writeFinish: (part) => {
      const { index, finishReason, nativeFinishReason } = part
      watcher.onPiece({ type: 'finish', index, finishReason, nativeFinishReason })
      return writer.writeFinish(part)
    },
    writeEnd: (usage, route) => {
      watcher.onEnd()
      return writer.writeEnd(usage, route)
    },
    writeError: (error) => {
      watcher.onError()
      return writer.writeError(error)
    },
    writeKeepAlive: () => writer.writeKeepAlive(),
  }
}
