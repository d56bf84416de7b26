import { type Detector, type Guard, scanText } from '@/lib/guardrails'
import type { ChatMessage, EmbeddingInput, EmbeddingPart } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { GenerationContext } from '../generation-context'
import { FindingSink } from './finding-sink'
import { checkAddress, type OpenedFiles, type Rewrite, rewriteMessage } from './guard-messages'
import { rewriteSchemas } from './guard-schemas'
import { refuseContent, refuseTokens } from './refuse-content'

type Question = { guard: Guard; context: GenerationContext }

/**
 * The body of a request as it may go on: redacted, and noted where rules only flag. Whatever is sent, counted, cached or
 * stored comes from it.
 * @throws AppError guardrail_blocked
 */
export function guardChat(body: ChatBody, { files, ...question }: Question & { files: OpenedFiles }): ChatBody {
  const { guard } = question
  return guardAll(question, (scanWith) => {
    const user = scanWith(guard.userDetectors)
    const other = scanWith(guard.inputDetectors)
    const rewritten = (message: ChatMessage) =>
      rewriteMessage(message, { rewrite: message.role === 'user' ? user : other, files })
    // Every field that is rewritten keeps its type, which a union of messages cannot say.
    const messages = body.messages.map((message) => rewritten(message) as typeof message)
    return rewriteSchemas({ ...body, messages }, other)
  })
}

/** The same for what is to be embedded. @throws AppError guardrail_blocked */
export function guardEmbeddings(inputs: readonly EmbeddingInput[], question: Question): EmbeddingInput[] {
  const { guard } = question
  // Numbers of a tokenizer say what they say to their model only.
  const mustRead = guard.userDetectors.some(({ action }) => action !== 'flag')
  if (mustRead && inputs.some(({ kind }) => kind === 'tokens')) throw refuseTokens(guard)
  return guardAll(question, (scanWith) => {
    const rewrite = scanWith(guard.userDetectors)
    return inputs.map((input) => {
      if (input.kind === 'text') return { ...input, text: rewrite(input.text) }
      if (input.kind !== 'parts') return input
      return { ...input, parts: input.parts.map((part) => rewriteEmbedded(part, rewrite)) }
    })
  })
}

function rewriteEmbedded(part: EmbeddingPart, rewrite: Rewrite): EmbeddingPart {
  if (part.type === 'text') return { ...part, text: rewrite(part.text) }
  if (part.type === 'image_url') checkAddress(part.image_url.url, rewrite)
  return part
}

function guardAll<Guarded>(
  { guard, context }: Question,
  work: (scanWith: (detectors: readonly Detector[]) => Rewrite) => Guarded,
): Guarded {
  const sink = new FindingSink()
  const stuck = new Set<Detector>()
  let isBlocked = false
  const guarded = work((detectors) => (text, kind) => {
    const scanned = scanText(text, { detectors, isJson: kind?.isJson ?? false })
    sink.add(scanned.findings)
    isBlocked ||= scanned.isBlocked
    if (!kind?.isFixed || scanned.text === text) return scanned.text
    for (const { detector } of scanned.findings) if (detector.action !== 'flag') stuck.add(detector)
    return text
  })
  sink.report({ context, guard, direction: 'input' })
  const { findings } = sink
  if (isBlocked || stuck.size > 0) throw refuseContent({ guard, findings, direction: 'input', stuck })
  return guarded
}
