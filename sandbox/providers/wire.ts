import type { ProviderFailure } from './provider-failure'
import type { Exchange } from './transport/exchange'
import type { Answer, Frame, JsonObject, Prompt } from './types'

export type ParsedCall<Options> = { prompt: Prompt; stream: boolean; choiceCount: number; options: Options }

export type RenderInput<Options> = {
  call: ParsedCall<Options>
  answers: Answer[]
  /** The response's id without its prefix. */
  id: string
  /** The model that claims to have answered. */
  model: string
  /** The usage object as this request's faults want it; null when it has to be left out. */
  bendUsage: (usage: JsonObject) => JsonObject | null
  redactThinking: boolean
}

export type ErrorReply = { status: number; body: unknown; headers?: Record<string, string> }

/** One provider's wire format. Functions that read a request throw `ProviderFailure`. */
export type Wire<Options> = {
  authenticate: (exchange: Exchange) => void
  /** The model as the client names it, with its behaviour suffix. */
  readModel: (body: JsonObject, exchange: Exchange) => string
  parse: (body: JsonObject, model: string, exchange: Exchange) => ParsedCall<Options>
  renderAnswer: (input: RenderInput<Options>) => unknown
  renderFrames: (input: RenderInput<Options>) => Frame[]
  renderError: (failure: ProviderFailure, exchange: Exchange) => ErrorReply
  /** The frame of a failure in the middle of a stream. */
  renderStreamError: () => Frame
  describeContextOverflow: (sizes: { limit: number; tokens: number }) => string
  streamHeaders: (call: ParsedCall<Options>) => Record<string, string>
}
