import type { ChatMessage } from '@/lib/schemas/chats'
import type { ConversationStore } from './conversation-store'
import type { LiveAnswers } from './live-answers'
import { cutSaved, type KeptLengths, NOTHING_KEPT } from './cut-saved'
import { EMPTY_RESULT } from './new-message'
import type { AnswerEnding, AnswerPiece } from './read-answer'

/** What is new of an answer is saved this often, so that a page that dies loses little. */
const SAVE_EVERY_MS = 500
/** The server writes a message anew with each piece of it: one longer than 32,000 letters waits in proportion. */
const LENGTH_PER_MS = 64

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
  #saving: Promise<void> | null = null
  /** How much of the answer the server has for certain. */
  #kept: KeptLengths = NOTHING_KEPT

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
    await this.#input.store
      .save(this.#input.chatId, { messages: [cutSaved(final, NOTHING_KEPT)] })
      .catch(() => undefined)
    // What the server said between the two was older.
    await this.#input.store.show(this.#input.chatId, [final])
    return final
  }

  /** The answer as it is now. */
  describe(state: ChatMessage['state']): ChatMessage {
    const { answer, live } = this.#input
    const { content, reasoning } = live.get(answer.id) ?? { content: '', reasoning: '' }
    const result = { ...this.#result, duration_ms: this.#elapsedMs() }
    return { ...answer, content, reasoning: reasoning === '' ? null : reasoning, state, result }
  }

  /** Saves what is new now. One at a time: a slow save must not overtake the one after it. */
  flush(): void {
    if (this.#saving) return
    this.#savedAt = performance.now()
    this.#saving = this.#save(this.describe('streaming')).finally(() => {
      this.#saving = null
    })
  }

  /** The last words of a page that goes away: what the server does not have yet. */
  saveOnLeaving(): void {
    this.#input.store.saveOnLeaving(this.chatId, cutSaved(this.describe('interrupted'), this.#kept))
  }

  async #read(): Promise<AnswerEnding | 'stopped'> {
    try {
      const [{ readAnswer }, body] = await Promise.all([import('./read-answer'), this.#input.buildBody()])
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
    const length = this.#input.live.get(this.#input.answer.id)?.content.length ?? 0
    if (performance.now() - this.#savedAt >= Math.max(SAVE_EVERY_MS, length / LENGTH_PER_MS)) this.flush()
  }

  #finish(ending: AnswerEnding | 'stopped'): ChatMessage {
    if (ending === 'stopped') return this.describe('stopped')
    return { ...this.describe(ending.error ? 'failed' : 'complete'), error: ending.error }
  }

  /** The next one makes up for one that fails: it sends the whole again. */
  async #save(answer: ChatMessage): Promise<void> {
    const { store, chatId } = this.#input
    const isSaved = await store.savePiece(chatId, cutSaved(answer, this.#kept))
    this.#kept = isSaved ? { content: answer.content.length, reasoning: answer.reasoning?.length ?? 0 } : NOTHING_KEPT
  }

  #elapsedMs(): number {
    return Math.round(performance.now() - this.#startedAt)
  }
}
