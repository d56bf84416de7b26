import type { FinishReason } from '../spec'

/** Words for the end of an answer that differ from ours, of all providers of this wire form. */
const FINISH_REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['stop', 'stop'],
  ['eos', 'stop'],
  ['length', 'length'],
  ['max_tokens', 'length'],
  ['model_length', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['tool_calls', 'tool_calls'],
  ['tool_call', 'tool_calls'],
  ['function_call', 'tool_calls'],
  ['content_filter', 'content_filter'],
  ['sensitive', 'content_filter'],
  ['refusal', 'content_filter'],
  ['error', 'error'],
  ['network_error', 'error'],
  ['insufficient_system_resource', 'error'],
])

/**
 * Our word for why the answer ended. An unknown word is a plain stop, for the answer is complete. A stop after tool
 * calls is `tool_calls`: OpenAI says `stop` when the tool was forced, and clients then would not run it (clients.md §3).
 */
export function mapFinishReason(native: string, hasToolCalls: boolean): FinishReason {
  const reason = FINISH_REASONS.get(native.toLowerCase()) ?? 'stop'
  return reason === 'stop' && hasToolCalls ? 'tool_calls' : reason
}
