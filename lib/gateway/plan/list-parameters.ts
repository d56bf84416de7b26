import type { ChatBody } from '@/lib/schemas/chat'

/** Options whose public name in the catalogue is their name in a body. */
const NAMED = [
  'tools',
  'verbosity',
  'tool_choice',
  'parallel_tool_calls',
  'temperature',
  'top_p',
  'top_k',
  'min_p',
  'top_a',
  'frequency_penalty',
  'presence_penalty',
  'repetition_penalty',
  'seed',
  'stop',
  'logit_bias',
  'logprobs',
  'top_logprobs',
] as const satisfies readonly (keyof ChatBody)[]

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

/** The public names of the optional parameters that a body uses, for routing. */
export function listParameters(body: ChatBody): string[] {
  const parameters: string[] = []
  for (const name of NAMED) {
    if (isGiven(body[name])) parameters.push(name)
  }
  // Whoever names a bound under either name wants it kept.
  if ((body.max_tokens ?? body.max_completion_tokens ?? null) !== null) parameters.push('max_tokens')
  if (body.reasoning ?? body.reasoning_effort) parameters.push('reasoning')
  // Plain text is what every endpoint writes.
  if (body.response_format && body.response_format.type !== 'text') parameters.push('response_format')
  if (body.response_format?.type === 'json_schema') parameters.push('structured_outputs')
  return parameters
}
