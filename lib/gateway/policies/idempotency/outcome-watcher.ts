import type { ChatCompletion } from '@/lib/schemas/chat-response'
import type { AnswerSubject } from '../../answer-format'
import type { AnswerPiece, AnswerWatcher } from '../watch-format'

/** Notices whether an answer is one that was paid for: neither empty nor broken. Those cost nothing and may be tried again. */
export class OutcomeWatcher implements AnswerWatcher {
  #isGood = true
  #hasEnded = false

  get isGood(): boolean {
    return this.#isGood
  }

  /** Whatever of a stream is not sent yet is its end. */
  get hasEnded(): boolean {
    return this.#hasEnded
  }

  onStart({ isEmpty }: AnswerSubject): void {
    if (isEmpty) this.#isGood = false
  }

  onPiece(piece: AnswerPiece): void {
    if (piece.type === 'finish' && piece.finishReason === 'error') this.#isGood = false
  }

  onCompletion({ choices }: ChatCompletion): void {
    if (choices.some((choice) => choice.finish_reason === 'error')) this.#isGood = false
  }

  onEnd(): void {
    this.#hasEnded = true
  }

  onError(): void {
    this.#isGood = false
    this.#hasEnded = true
  }
}
