import type { AppError } from '@/lib/core/errors'
import type { GenerationApi } from '@/lib/ledger'
import type { ChatDelta, FinishReason } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ChatCompletion, ChatUsage } from '@/lib/schemas/chat-response'
import type { RouterMetadata } from '@/lib/schemas/router-metadata'
import type { CallContent } from './content/call-content'
import type { PromptSize } from './estimate-tokens'
import type { GenerationContext } from './generation-context'
import type { RouteEndpoint, RouteModel } from './route-types'

/** Writes one stream's events in one API's form. Whatever a provider sent goes out inside JSON strings only. */
export type StreamWriter = {
  /** Events before the first delta; empty when the form has none. */
  writeStart: () => string
  writeDelta: (part: { index: number; delta: ChatDelta; logprobs: unknown }) => string
  writeFinish: (part: { index: number; finishReason: FinishReason; nativeFinishReason: string | null }) => string
  /** The last events, once the bill is in the database. @param route when the caller asked for it */
  writeEnd: (usage: ChatUsage, route: RouterMetadata | undefined) => string
  /** A failure after the first token, and the end of the stream with it. */
  writeError: (error: AppError) => string
  /** Bridges a pause. */
  writeKeepAlive: () => string
}

/** What the form of an answer may depend on. */
export type AnswerSubject = {
  body: ChatBody
  context: GenerationContext
  /** Whose answer it is. */
  attempt: { model: Pick<RouteModel, 'slug'>; endpoint: Pick<RouteEndpoint, 'providerName'> }
  prompt: Pick<PromptSize, 'tokensTypical'>
  /** The answer has no content. */
  isEmpty: boolean
  /** What was read for it and sent to providers; absent in answers that are given again. */
  content?: Pick<CallContent, 'annotations' | 'sent'> | undefined
}

/** One API's form of an answer: chat completions, and whatever else is translated to and from them. */
export type AnswerFormat = {
  /** As it is noted with the generation. */
  api: GenerationApi
  createWriter: (run: AnswerSubject) => StreamWriter
  toBody: (completion: ChatCompletion, run: AnswerSubject) => unknown
}
