import type { QueryClient } from '@tanstack/react-query'
import type { ChatMessage, ChatSettings } from '@/lib/schemas/chats'
import { TEMPORARY_CHAT } from '../chats'
import { creditQueries } from '../credits'
import { AnswerRun } from './answer-run'
import { batchMessages } from './batch-messages'
import { buildRequest } from './build-request'
import { ConversationStore } from './conversation-store'
import { FileStore, type LocalFile, toBase64 } from './file-store'
import { groupTurns } from './group-turns'
import { listLater } from './list-later'
import { LiveAnswers } from './live-answers'
import { newMessage, toSavedMessage } from './new-message'

/** A chat as a request needs it. */
export type ChatContext = {
  chatId: string
  settings: ChatSettings
  /** Null where it is not known. */
  takesImages: (model: string) => boolean | null
}

type Listener = () => void

/**
 * Asks, shows and saves. It outlives the page that it belongs to: who looks at another page meanwhile finds the whole answer
 * when they come back.
 */
export class ChatEngine {
  readonly live = new LiveAnswers()
  readonly files = new FileStore()
  readonly #store: ConversationStore
  readonly #queryClient: QueryClient
  readonly #runs = new Map<string, AnswerRun>()
  readonly #ends = new Map<string, Promise<void>>()
  readonly #listeners = new Set<Listener>()

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient
    this.#store = new ConversationStore(queryClient)
    // Pages are rendered on the server too, where nothing is ever asked or left.
    if (typeof window === 'undefined') return
    window.addEventListener('pagehide', () => this.#saveOnLeaving())
    // A page that nobody sees may be ended without another word, on phones above all.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') for (const run of this.#runs.values()) run.flush()
    })
  }

  /** Sends a message to every model of the chat. @throws ApiError when it could not be saved; nothing was sent then */
  async send(context: ChatContext, { text, files }: { text: string; files: readonly LocalFile[] }): Promise<void> {
    this.files.keep(files)
    const question = newMessage({
      role: 'user',
      position: this.#store.nextPosition(context.chatId),
      content: text,
      attachments: files.map(({ dataUri: _dataUri, ...file }) => file),
    })
    await this.#ask(context, { question, models: context.settings.models, files, deletedIds: [] })
  }

  /**
   * Changes a message and asks again; everything after it goes. What is returned brings the old words and what followed them
   * back, unless the conversation went on. @throws ApiError
   */
  async edit(context: ChatContext, question: ChatMessage, text: string): Promise<() => Promise<void>> {
    const { chatId, settings } = context
    const later = await this.#haltLater(chatId, question)
    const before = await Promise.all([question, ...later].map((message) => this.#toWholeMessage(chatId, message)))
    const changed = { ...question, content: text }
    const deletedIds = later.map(({ id }) => id)
    await this.#ask(context, { question: changed, models: settings.models, files: [], deletedIds })
    return async () => {
      if (listLater(this.#store.read(chatId), changed).some(({ role }) => role === 'user')) {
        throw new Error('The conversation went on since then.')
      }
      const gone = (await this.#haltLater(chatId, changed)).map(({ id }) => id)
      for (const [index, messages] of batchMessages(before).entries()) {
        await this.#store.save(chatId, { messages, deletedIds: index === 0 ? gone : [] })
      }
      await this.#store.show(chatId, [question, ...later], gone)
    }
  }

  /** One more try of one model; a try that failed without a word makes way for it. @throws ApiError */
  async regenerate(context: ChatContext, { question, model }: { question: ChatMessage; model: string }): Promise<void> {
    const turn = groupTurns(this.#store.read(context.chatId)).find(({ question: { id } }) => id === question.id)
    const tries = turn?.answers.get(model) ?? []
    const deletedIds = tries.filter(({ content }) => content === '').map(({ id }) => id)
    for (const id of deletedIds) this.stop(id)
    await this.#ask(context, { question, models: [model], files: [], deletedIds })
  }

  /** Takes messages away; what is returned brings them back. @throws ApiError when they could not be deleted */
  async remove(chatId: string, messages: readonly ChatMessage[]): Promise<() => Promise<void>> {
    for (const { id } of messages) this.stop(id)
    const saved = await Promise.all(messages.map((message) => this.#toWholeMessage(chatId, message)))
    const ids = messages.map(({ id }) => id)
    await this.#store.show(chatId, [], ids)
    try {
      await this.#store.save(chatId, { messages: [], deletedIds: ids })
    } catch (error) {
      await this.#store.show(chatId, messages)
      throw error
    }
    return async () => {
      await this.#store.show(chatId, messages)
      await this.#store.save(chatId, { messages: saved })
    }
  }

  stop(answerId: string): void {
    this.#runs.get(answerId)?.stop()
  }

  stopAll(chatId: string): void {
    for (const run of this.#runs.values()) if (run.chatId === chatId) run.stop()
  }

  isBusy(chatId: string): boolean {
    return [...this.#runs.values()].some((run) => run.chatId === chatId)
  }

  isRunning(answerId: string): boolean {
    return this.#runs.has(answerId)
  }

  /** Tells when an answer begins or ends. */
  subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The conversation that a temporary chat begins with, such as one that is replayed. */
  async seed(messages: readonly ChatMessage[]): Promise<void> {
    const known = this.#store.read(TEMPORARY_CHAT).map(({ id }) => id)
    for (const id of known) this.stop(id)
    await this.#store.show(TEMPORARY_CHAT, messages, known)
  }

  async #ask(context: ChatContext, asking: Asking): Promise<void> {
    const { chatId } = context
    const { question, models, deletedIds } = asking
    const known = this.#store.read(chatId)
    const first = Math.max(this.#store.nextPosition(chatId), question.position + 1)
    const answers = models.map((model, index) =>
      newMessage({ role: 'assistant', parent_id: question.id, position: first + index, model, state: 'streaming' }),
    )
    const runs = answers.map((answer) => this.#createRun(context, question, answer))
    await this.#store.show(chatId, [question, ...answers], deletedIds)
    try {
      await this.#store.save(chatId, { messages: toSaved(asking, answers), deletedIds })
    } catch (error) {
      const before = known.filter(({ id }) => id === question.id || deletedIds.includes(id))
      await this.#store.show(
        chatId,
        before,
        [question.id, ...answers.map(({ id }) => id)].filter((id) => !before.some((m) => m.id === id)),
      )
      for (const { id } of answers) this.#forget(id)
      throw error
    }
    for (const [index, answer] of answers.entries()) this.#ends.set(answer.id, this.#finish(runs[index], answer.id))
  }

  #createRun(context: ChatContext, question: ChatMessage, answer: ChatMessage): AnswerRun {
    const { chatId, settings, takesImages } = context
    const model = answer.model ?? ''
    const run = new AnswerRun({
      chatId,
      answer,
      store: this.#store,
      live: this.live,
      buildBody: () =>
        buildRequest({
          messages: this.#store.read(chatId),
          settings,
          model,
          questionId: question.id,
          takesImages: takesImages(model),
          chatId,
          loadFile: (file) => this.files.load(chatId, file),
        }),
    })
    this.#runs.set(answer.id, run)
    this.#tell()
    return run
  }

  /** Ends what is being written after a message, and says what came after it; what ends later would write itself back. */
  async #haltLater(chatId: string, question: ChatMessage): Promise<ChatMessage[]> {
    const ids = listLater(this.#store.read(chatId), question).map(({ id }) => id)
    for (const id of ids) this.stop(id)
    await Promise.all(ids.flatMap((id) => this.#ends.get(id) ?? []))
    return listLater(this.#store.read(chatId), question)
  }

  async #finish(run: AnswerRun | undefined, answerId: string): Promise<void> {
    await run?.run()
    this.#forget(answerId)
    void this.#queryClient.invalidateQueries({ queryKey: creditQueries.balance().queryKey })
  }

  #forget(answerId: string): void {
    this.#runs.delete(answerId)
    this.#ends.delete(answerId)
    this.#tell()
  }

  #saveOnLeaving(): void {
    for (const run of this.#runs.values()) run.saveOnLeaving()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  /** With the bytes of its files: a message that is deleted takes them along. */
  async #toWholeMessage(chatId: string, message: ChatMessage) {
    const saved = toSavedMessage(message)
    const attachments = await Promise.all(
      saved.attachments.map(async (file) => ({ ...file, data: toBase64(await this.files.load(chatId, file)) })),
    )
    return { ...saved, attachments }
  }
}

type Asking = {
  question: ChatMessage
  models: readonly string[]
  /** Files that the server does not have yet. */
  files: readonly LocalFile[]
  deletedIds: readonly string[]
}

function toSaved({ question, files }: Asking, answers: readonly ChatMessage[]) {
  const data = new Map(files.map(({ id, dataUri }) => [id, toBase64(dataUri)]))
  const saved = toSavedMessage(question)
  const attachments = saved.attachments.map((file) => {
    const bytes = data.get(file.id)
    return bytes === undefined ? file : { ...file, data: bytes }
  })
  return [{ ...saved, attachments }, ...answers.map(toSavedMessage)]
}
