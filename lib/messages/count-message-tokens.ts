import { estimatePromptTokens } from '@/lib/gateway'
import type { CountTokensBody } from '@/lib/schemas/messages'
import { toChatBody } from './to-chat-body'

/**
 * How many tokens a prompt has. An estimate, the same for every model: about four bytes of text to a token and a fixed
 * count per image, because most providers offer no counter and a tokenizer for each model would be wrong for the rest.
 */
export function countMessageTokens(body: CountTokensBody): { input_tokens: number } {
  return { input_tokens: estimatePromptTokens(toChatBody(body)).tokensTypical }
}
