import { AppError } from '@/lib/core/errors'
import type { ChatRequest, ProviderError } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ProviderAccess } from '../resolve-provider'
import type { PlannedAttempt } from '../route-types'
import type { RequestTemplate } from '../to-provider-request'
import type { ScanReader } from '../documents/scan-reader'
import type { FileAnnotation } from './file-annotation'
import { MessagePreparer } from './message-preparer'

type CallContentOptions = { body: ChatBody; template: RequestTemplate; scans: ScanReader; request: Request }

/** Where a chat is sent. */
export type CallTarget = { attempt: PlannedAttempt; access: ProviderAccess; maxTokens: number }

/**
 * What one request sends to whichever endpoint is tried: its messages made fit for each, and a note of what was sent, where
 * the caller asked for that.
 */
export class CallContent {
  readonly #template: RequestTemplate
  readonly #preparer: MessagePreparer
  readonly #sent: unknown[] = []
  readonly #isEchoed: boolean
  readonly #scans: ScanReader

  /** @throws AppError invalid_request for a file-parser engine that is not there */
  constructor({ body, template, scans, request }: CallContentOptions) {
    this.#template = template
    this.#scans = scans
    this.#preparer = new MessagePreparer({ body, messages: template.messages, scans, request })
    this.#isEchoed = template.stream && body.debug?.echo_upstream_body === true
  }

  /** Files that were read for the request, for its answer. */
  get annotations(): readonly FileAnnotation[] {
    return this.#preparer.annotations
  }

  /** Nano-dollars that reading them cost; billed already, as generations of their own. */
  get documentNanos(): bigint {
    return this.#scans.spentNanos
  }

  /** The bodies that went to providers, one an attempt; empty unless the caller asked for them. They hold no keys. */
  get sent(): readonly unknown[] {
    return this.#sent
  }

  /** There is only text: nothing has to be made fit for an endpoint. */
  get isPlain(): boolean {
    return this.#preparer.isPlain
  }

  /** The chat for one endpoint, or the failure of what its messages name. Nothing waits where there is only text. */
  toChat(target: CallTarget): ChatRequest | Promise<ChatRequest | ProviderError> {
    const chat = { maxTokens: target.maxTokens, ...this.#template }
    if (!this.isPlain) return this.#prepare(chat, target)
    this.#note(chat, target)
    return chat
  }

  /**
   * Makes what the likeliest endpoint needs before anything is called, so that a mistake of the caller's is told as such.
   * @throws AppError when what a message names cannot be had or read
   */
  async check(target: Pick<CallTarget, 'attempt' | 'access'>): Promise<void> {
    await this.#preparer.prepare(describeTarget(target))
  }

  async #prepare(chat: ChatRequest, target: CallTarget): Promise<ChatRequest | ProviderError> {
    try {
      const prepared = { ...chat, messages: await this.#preparer.prepare(describeTarget(target)) }
      this.#note(prepared, target)
      return prepared
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { type: 'invalid_request', status: null, message: error.message, code: error.code, retryAfterMs: null }
    }
  }

  #note(chat: ChatRequest, { attempt, access }: CallTarget): void {
    if (!this.#isEchoed) return
    const target = { baseUrl: access.baseUrl, apiKey: '', model: attempt.endpoint.providerModelId }
    const body: unknown = JSON.parse(access.adapter.toRequest(chat, target).body)
    this.#sent.push(body)
  }
}

function describeTarget({ attempt, access }: Pick<CallTarget, 'attempt' | 'access'>) {
  return { media: access.adapter.media, readsFiles: attempt.model.inputModalities.includes('file') }
}
