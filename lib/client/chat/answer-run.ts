import type { ChatMessage } from '@/lib/schemas/chats'
import type { ConversationStore } from './conversation-store'
import type { LiveAnswers } from './live-answers'
import { EMPTY_RESULT, toSavedMessage } from './new-message'
import { type AnswerEnding, type AnswerPiece, readAnswer } from './read-answer'

/** What came of an answer is saved this often, so that a page that dies loses little. */
const SAVE_EVERY_MS = 2_500

type RunInput = {
  chatId: string
  /** The empty answer that is shown and saved already. */
  answer: ChatMessage
  store: ConversationStore
  live: LiveAnswers
  /** Builds the request; its failure is the answer's. */
  buildBody: () => Promise<unknown>
}

/** One answer from its request to its last save. It never throws: whatever happens becomes the answer's state. */
export class AnswerRun {
  readonly #input: RunInput
  readonly #controller = new AbortController()
  readonly #startedAt = performance.now()
  #result = EMPTY_RESULT
  #savedAt = performance.now()
  #saving: Promise<void> = Promise.resolve()

  constructor(input: RunInput) {
    this.#input = input
  }

  get chatId(): string {
    return this.#input.chatId
  }

  stop(): void {
    this.#controller.abort()
  }

  async run(): Promise<ChatMessage> {
    const { live, answer } = this.#input
    live.begin(answer.id)
    const final = this.#finish(await this.#read())
    await this.#input.store.show(this.#input.chatId, [final])
    live.end(answer.id)
    await this.#saving
    await this.#save(final)
    // What the server said between the two was older.
    await this.#input.store.show(this.#input.chatId, [final])
    return final
  }

  /** The answer as it is now, for when the page goes away. */
  describe(state: ChatMessage['state']): ChatMessage {
    const { answer, live } = this.#input
    const { content, reasoning } = live.get(answer.id) ?? { content: '', reasoning: '' }
    const result = { ...this.#result, duration_ms: this.#elapsedMs() }
    return { ...answer, content, reasoning: reasoning === '' ? null : reasoning, state, result }
  }

  async #read(): Promise<AnswerEnding | 'stopped'> {
    try {
      const body = await this.#input.buildBody()
      return await readAnswer({ body, signal: this.#controller.signal, onPiece: (piece) => this.#take(piece) })
    } catch (error) {
      if (this.#controller.signal.aborted) return 'stopped'
      const message = error instanceof Error ? error.message : 'The request could not be made.'
      return { error: { status: 0, type: null, message, retry_after_seconds: null } }
    }
  }

  #take({ content, reasoning, result }: AnswerPiece): void {
    const latency = this.#result.latency_ms ?? (content + reasoning === '' ? null : this.#elapsedMs())
    this.#result = { ...this.#result, ...result, latency_ms: latency }
    this.#input.live.add(this.#input.answer.id, { content, reasoning })
    if (performance.now() - this.#savedAt < SAVE_EVERY_MS) return
    this.#savedAt = performance.now()
    // One after the other: a slow save must not overtake the one after it. The next one makes up for one that fails.
    this.#saving = this.#saving.then(() => this.#save(this.describe('streaming')))
  }

  #finish(ending: AnswerEnding | 'stopped'): ChatMessage {
    if (ending === 'stopped') return this.describe('stopped')
    return { ...this.describe(ending.error ? 'failed' : 'complete'), error: ending.error }
  }

  async #save(answer: ChatMessage): Promise<void> {
    const { store, chatId } = this.#input
    await store.save(chatId, { messages: [toSavedMessage(answer)] }).catch(() => undefined)
  }

  #elapsedMs(): number {
    return Math.round(performance.now() - this.#startedAt)
  }
}
