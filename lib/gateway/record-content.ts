import { type ContentFailure, type ContentRecorder, startRecording } from '@/lib/stored-content'
import type { ContentPart } from '@/lib/schemas/content-parts'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { ChatChoice, ChatDelta, EmbeddingInput } from '@/lib/providers'
import type { GenerationContext } from './generation-context'
import type { UpstreamError } from './post-upstream'

type RecordedRequest = { body: Pick<ChatBody, 'messages'>; question: { preferences: ProviderPreferences } }

/** Begins to note prompt and answer for organizations that keep them; a request for zero retention is never noted. */
export function recordChat(context: GenerationContext, { body, question }: RecordedRequest): ContentRecorder | null {
  if (question.preferences.zdr === true) return null
  const { organizationId, id: generationId, createdAt } = context
  const prompt = context.api === 'completions' ? readPrompt(body.messages) : null
  const input = prompt === null ? { messages: body.messages } : { prompt }
  return startRecording({ organizationId, generationId, createdAt, input })
}

/** The same for a request for embeddings: what was embedded is kept, one input a line; vectors are not. */
export function recordInputs(
  { organizationId, id: generationId, createdAt }: GenerationContext,
  { inputs, preferences }: { inputs: readonly EmbeddingInput[]; preferences: ProviderPreferences },
): ContentRecorder | null {
  if (preferences.zdr === true) return null
  const prompt = inputs.map((input) => (input.kind === 'text' ? input.text : JSON.stringify(input))).join('\n')
  return startRecording({ organizationId, generationId, createdAt, input: { prompt } })
}

/** The legacy API's prompt is one message of the user's. */
function readPrompt([message]: ChatBody['messages']): string | null {
  const content: string | ContentPart[] | null | undefined = message?.content
  return typeof content === 'string' ? content : null
}

/** Notes a piece of a stream; only the first answer of several is kept. */
export function recordDelta(recorder: ContentRecorder, choiceIndex: number, delta: ChatDelta): void {
  if (choiceIndex !== 0) return
  recorder.add({
    content: delta.content ?? delta.refusal,
    reasoning: delta.reasoning,
    toolCalls: delta.tool_calls?.map(({ index, id, function: call }) => ({ index, id, ...call })),
  })
}

/** Notes a whole answer. */
export function recordChoice(recorder: ContentRecorder, { message }: ChatChoice): void {
  recorder.add({
    content: message.content ?? message.refusal,
    reasoning: message.reasoning,
    toolCalls: message.tool_calls?.map(({ id, function: call }, index) => ({ index, id, ...call })),
  })
}

/** A failure as the caller was told it; the provider's raw words may be there, cleaned already. */
export function toContentFailure(error: UpstreamError, providerName: string): ContentFailure {
  return { status: error.status, message: error.message, provider_name: providerName, raw: error.raw ?? null }
}
