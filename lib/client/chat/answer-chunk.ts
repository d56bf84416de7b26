import { z } from 'zod'

/** What of an answer's stream matters here; everything else in a chunk is passed over. */
const answerChunk = z.object({
  id: z.string().optional(),
  model: z.string().optional(),
  provider: z.string().optional(),
  choices: z
    .array(z.object({ delta: z.object({ content: z.string().nullish(), reasoning: z.string().nullish() }).optional() }))
    .optional(),
  usage: z
    .object({
      prompt_tokens: z.number(),
      completion_tokens: z.number(),
      cost: z.number().optional(),
      completion_tokens_details: z.object({ reasoning_tokens: z.number() }).optional(),
    })
    .nullish(),
  error: z
    .object({
      code: z.union([z.number(), z.string()]),
      message: z.string(),
      metadata: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
})
export type AnswerChunk = z.infer<typeof answerChunk>

/** One event of an answer's stream; null when it is something else. Loaded with the first question: reading a chat needs none of it. */
export function readAnswerChunk(data: string): AnswerChunk | null {
  return answerChunk.safeParse(parseJson(data)).data ?? null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
