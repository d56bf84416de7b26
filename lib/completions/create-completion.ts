import { completeChat, type CompletionInput } from '@/lib/gateway'
import type { AnyAnswer } from '@/lib/http'
import type { CompletionsBody } from '@/lib/schemas/completions'
import { TEXT_FORMAT } from './text-format'

/**
 * One legacy text completion. Today's models know conversations alone, so the prompt is the one message of a user.
 * @throws AppError as `completeChat` does; nothing is billed then
 */
export function createCompletion({
  body,
  ...input
}: Omit<CompletionInput, 'body' | 'format'> & { body: CompletionsBody }): Promise<AnyAnswer> {
  const { prompt, n: _n, best_of: _bestOf, echo: _echo, suffix: _suffix, logprobs: _logprobs, ...shared } = body
  const content = typeof prompt === 'string' ? prompt : prompt.join('')
  const messages = [{ role: 'user' as const, content, name: undefined }]
  return completeChat({ ...input, body: { ...shared, messages }, format: TEXT_FORMAT })
}
