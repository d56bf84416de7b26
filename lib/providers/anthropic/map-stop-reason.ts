import type { FinishReason } from '../spec'

const STOP_REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['pause_turn', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['tool_use', 'tool_calls'],
  ['refusal', 'content_filter'],
])

/** Our word for `stop_reason`; an unknown one is a plain stop, for the answer is complete. */
export function mapStopReason(native: string): FinishReason {
  return STOP_REASONS.get(native) ?? 'stop'
}
