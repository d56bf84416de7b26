import type { AppError } from '@/lib/core/errors'
import type { StreamWriter } from '@/lib/gateway'
import type { ChatDelta, FinishReason } from '@/lib/providers'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { RouterMetadata } from '@/lib/schemas/router-metadata'
import type { ResponsesBody } from '@/lib/schemas/responses'
import { OutputAssembler } from './output-assembler'
import {
  type ResponseState,
  type ResponseSubject,
  toIdStem,
  toResponseObject,
  toResponseState,
} from './response-object'
import { isLengthError, type ResponseError, toResponseError } from './to-response-error'
import type { ToolNames } from './tool-names'

const DONE_EVENT = 'data: [DONE]\n\n'
const KEEP_ALIVE_COMMENT = ': CAUSEWAY PROCESSING\n\n'
const IN_PROGRESS: ResponseState = { status: 'in_progress', incompleteReason: null }
const FAILED: ResponseState = { status: 'failed', incompleteReason: null }

type ResponsesWriterOptions = {
  request: ResponsesBody
  names: ToolNames
  run: ResponseSubject
}

/** Writes the events of a response. What a provider sent is always inside JSON strings, so it cannot end an event. */
export class ResponsesWriter implements StreamWriter {
  readonly #options: ResponsesWriterOptions
  readonly #output: OutputAssembler
  #state: ResponseState = toResponseState(null)
  #sequenceNumber = 0
  #text = ''

  constructor(options: ResponsesWriterOptions) {
    this.#options = options
    this.#output = new OutputAssembler({
      idStem: toIdStem(options.run),
      names: options.names,
      emit: (type, fields) => this.#emit(type, fields),
    })
  }

  writeStart(): string {
    const response = this.#toResponse({ state: IN_PROGRESS })
    this.#emit('response.created', { response })
    this.#emit('response.in_progress', { response })
    return this.#take()
  }

  writeDelta({ index, delta, logprobs }: { index: number; delta: ChatDelta; logprobs: unknown }): string {
    if (index === 0) this.#output.add(delta, logprobs)
    return this.#take()
  }

  writeFinish({ index, finishReason }: { index: number; finishReason: FinishReason }): string {
    if (index !== 0) return ''
    this.#state = toResponseState(finishReason)
    this.#output.finish(this.#state.status === 'completed' ? 'completed' : 'incomplete')
    return this.#take()
  }

  writeEnd(usage: ChatUsage, route?: RouterMetadata): string {
    const { status } = this.#state
    if (status === 'failed')
      return this.#writeFailure({ error: PROVIDER_FAILED, errorType: 'provider_unavailable', usage })
    this.#output.finish('completed')
    const metadata = route ? { openrouter_metadata: route } : {}
    this.#emit(`response.${status}`, { response: { ...this.#toResponse({ state: this.#state, usage }), ...metadata } })
    return this.#take() + DONE_EVENT
  }

  writeError(error: AppError): string {
    if (isLengthError(error)) return this.#writeCut()
    return this.#writeFailure({ error: toResponseError(error), errorType: error.type, usage: null })
  }

  /** What is too long ends here as an answer that was cut off, not as a failure (api contract §2.4). */
  #writeCut(): string {
    const state = toResponseState('length')
    this.#output.finish('incomplete')
    this.#emit('response.incomplete', { response: this.#toResponse({ state }) })
    return this.#take() + DONE_EVENT
  }

  writeKeepAlive(): string {
    return KEEP_ALIVE_COMMENT
  }

  /**
   * Two events, because clients listen for one or the other; the field `error` of the second is what makes the openai client
   * throw.
   */
  #writeFailure({
    error,
    errorType,
    usage,
  }: {
    error: ResponseError
    errorType: string
    usage: ChatUsage | null
  }): string {
    const response = { ...this.#toResponse({ state: FAILED, usage, error }), error_type: errorType }
    this.#emit('response.failed', { response })
    this.#emit('error', { ...error, param: null, error: { ...error, metadata: { error_type: errorType } } })
    return this.#take() + DONE_EVENT
  }

  #toResponse({
    state,
    usage = null,
    error = null,
  }: {
    state: ResponseState
    usage?: ChatUsage | null
    error?: ResponseError | null
  }): Record<string, unknown> {
    const { request, run } = this.#options
    return toResponseObject({ request, run, state, output: this.#output.toOutput(), usage, error })
  }

  #emit(type: string, fields: Record<string, unknown>): void {
    const data = JSON.stringify({ type, sequence_number: this.#sequenceNumber, ...fields })
    this.#sequenceNumber += 1
    this.#text += `event: ${type}\ndata: ${data}\n\n`
  }

  #take(): string {
    const text = this.#text
    this.#text = ''
    return text
  }
}

/** The provider's finish reason said that its answer failed, and nothing more. */
export const PROVIDER_FAILED: ResponseError = {
  code: 'server_error',
  message: 'The provider broke its answer off with an error. Nothing was billed. Please try again.',
}
