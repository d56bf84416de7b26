import type { Detector, Guard } from '@/lib/guardrails'
import { scanText } from '@/lib/guardrails'
import type { ChatMessage } from '@/lib/providers'
import type { EmbeddingInput } from '@/lib/providers'
import type { GenerationContext } from '../generation-context'
import { FindingSink } from './finding-sink'
import { type Rewrite, rewriteMessage } from './guard-messages'
import { refuseContent } from './refuse-content'

type Question = { guard: Guard; context: GenerationContext }

/**
 * The messages of a request as they may go on: redacted, and noted where rules only flag. Whatever is sent, counted, cached or
 * stored comes from these.
 * @throws AppError guardrail_blocked
 */
export function guardMessages<Message extends ChatMessage>(
  messages: readonly Message[],
  question: Question,
): Message[] {
  const { guard } = question
  return guardAll(question, (scanWith) => {
    const user = scanWith(guard.userDetectors)
    const other = scanWith(guard.inputDetectors)
    // Every field that is rewritten keeps its type, which a union of messages cannot say.
    return messages.map((message) => rewriteMessage(message, message.role === 'user' ? user : other) as Message)
  })
}

/** The same for what is to be embedded. @throws AppError guardrail_blocked */
export function guardEmbeddings(inputs: readonly EmbeddingInput[], question: Question): EmbeddingInput[] {
  return guardAll(question, (scanWith) => {
    const rewrite = scanWith(question.guard.userDetectors)
    return inputs.map((input) => {
      if (input.kind === 'text') return { ...input, text: rewrite(input.text) }
      if (input.kind !== 'parts') return input
      return {
        ...input,
        parts: input.parts.map((part) => (part.type === 'text' ? { ...part, text: rewrite(part.text) } : part)),
      }
    })
  })
}

function guardAll<Guarded>(
  { guard, context }: Question,
  work: (scanWith: (detectors: readonly Detector[]) => Rewrite) => Guarded,
): Guarded {
  const sink = new FindingSink()
  let isBlocked = false
  const guarded = work((detectors) => (text, kind) => {
    const scanned = scanText(text, { detectors, isJson: kind?.isJson ?? false })
    sink.add(scanned.findings)
    isBlocked ||= scanned.isBlocked
    return scanned.text
  })
  sink.report({ context, guard, direction: 'input' })
  if (isBlocked) throw refuseContent({ guard, findings: sink.findings, direction: 'input' })
  return guarded
}
