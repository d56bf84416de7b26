import type { ChatCompletion } from '@/lib/schemas/chat-response'
import type { AnswerSubject } from '../../answer-format'
import type { AnswerPiece, AnswerWatcher } from '../watch-format'

/** UTF-16 units of JSON; longer answers are not kept. */
const LENGTH_MAX = 1_048_576

/** Writes down an answer while it is given, and hands it over once it is whole. A broken or empty one is nobody's. */
export class AnswerRecorder implements AnswerWatcher {
  readonly #keep: (answer: string) => Promise<void>
  #subject: AnswerSubject | null = null
  #pieces: string[] = []
  #length = 0
  #stored: Promise<void> = Promise.resolve()

  constructor(keep: (answer: string) => Promise<void>) {
    this.#keep = keep
  }

  /** Resolves when what is to be kept is kept; at once as long as the answer runs. */
  get stored(): Promise<void> {
    return this.#stored
  }

  onStart(subject: AnswerSubject): void {
    if (!subject.isEmpty) this.#subject = subject
  }

  onPiece(piece: AnswerPiece): void {
    if (!this.#subject) return
    if (piece.type === 'finish' && piece.finishReason === 'error') return this.onError()
    const json = JSON.stringify(piece)
    this.#length += json.length
    if (this.#length > LENGTH_MAX) this.onError()
    else this.#pieces.push(json)
  }

  onCompletion({ openrouter_metadata: _route, ...completion }: ChatCompletion): void {
    const isFailed = completion.choices.some((choice) => choice.finish_reason === 'error')
    const json = JSON.stringify(completion)
    if (!isFailed && json.length <= LENGTH_MAX) this.#hand(`"completion":${json}`)
  }

  onEnd(): void {
    if (this.#pieces.length > 0) this.#hand(`"pieces":[${this.#pieces.join(',')}]`)
  }

  onError(): void {
    this.#subject = null
    this.#pieces = []
  }

  #hand(content: string): void {
    if (!this.#subject) return
    const { model, endpoint } = this.#subject.attempt
    const head = JSON.stringify({ model: model.slug, provider: endpoint.providerName })
    this.#stored = this.#keep(`${head.slice(0, -1)},${content}}`)
  }
}
