import { z } from 'zod'
import type { ChatCompletion } from '@/lib/schemas/chat-response'
import type { AnswerPiece } from '../watch-format'

/** An answer in no API's form. What stands inside was written by this gateway, so only its outline is checked. */
const storedAnswer = z.object({
  /** Slug. */
  model: z.string(),
  /** Its provider's name. */
  provider: z.string(),
  /** Of a stream. */
  pieces: z.array(z.custom<AnswerPiece>(isObject)).optional(),
  /** Of a whole answer. */
  completion: z.custom<ChatCompletion>(isObject).optional(),
})
export type StoredAnswer = z.infer<typeof storedAnswer>

/** Reads what `AnswerRecorder` wrote; null when another version of the product wrote it. */
export function readStoredAnswer(text: string): StoredAnswer | null {
  const answer = storedAnswer.safeParse(JSON.parse(text)).data
  return answer && (answer.pieces ?? answer.completion) ? answer : null
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
