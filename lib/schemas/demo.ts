import { z } from 'zod'

/** The chain that visitors of the home page try, in its order. */
export const DEMO_MODELS = ['anthropic/claude-sonnet-4.6', 'openai/gpt-5.2', 'deepseek/deepseek-chat'] as const

const PROMPT_LENGTH_MAX = 300

export const demoBody = z.object({
  prompt: z.string().trim().min(1, 'Write a question.').max(PROMPT_LENGTH_MAX, 'At most 300 characters.'),
  /** Steps of the chain that answer nothing, 1 = the first; at least one is left. */
  off: z
    .array(z.number().int().min(1).max(DEMO_MODELS.length))
    .max(DEMO_MODELS.length - 1, 'Leave one of the models on.')
    .default([]),
})
export type DemoRequest = z.infer<typeof demoBody>
