import type { FinishReason } from '../spec'

const FINISH_REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['STOP', 'stop'],
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'content_filter'],
  ['RECITATION', 'content_filter'],
  ['LANGUAGE', 'content_filter'],
  ['BLOCKLIST', 'content_filter'],
  ['PROHIBITED_CONTENT', 'content_filter'],
  ['SPII', 'content_filter'],
  ['IMAGE_SAFETY', 'content_filter'],
  ['MODEL_ARMOR', 'content_filter'],
  ['MALFORMED_FUNCTION_CALL', 'error'],
  ['UNEXPECTED_TOOL_CALL', 'error'],
  ['TOO_MANY_TOOL_CALLS', 'error'],
  ['MISSING_THOUGHT_SIGNATURE', 'error'],
  ['MALFORMED_RESPONSE', 'error'],
  ['OTHER', 'error'],
])

/** Our word for `finishReason`. Google says STOP after function calls too; an unknown word is a plain stop. */
export function mapFinishReason(native: string, hasToolCalls: boolean): FinishReason {
  const reason = FINISH_REASONS.get(native) ?? 'stop'
  return reason === 'stop' && hasToolCalls ? 'tool_calls' : reason
}
