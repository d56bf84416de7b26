import { createOpenAICompatible, type EffortWords } from '../openai-compatible'

/** DeepSeek knows two efforts. */
const EFFORTS: EffortWords = {
  max: 'max',
  xhigh: 'max',
  high: 'high',
  medium: 'high',
  low: 'high',
  minimal: 'high',
  none: null,
}

/** DeepSeek. https://api-docs.deepseek.com/api/create-chat-completion */
export const deepseek = createOpenAICompatible({
  id: 'deepseek',
  defaultBaseUrl: 'https://api.deepseek.com/v1',
  stopsBillingOnAbort: true,
  quirks: {
    reasoning: { kind: 'thinking-type', on: 'enabled', words: EFFORTS },
    // Asked for within a chain of tool calls, ignored or refused elsewhere.
    reasoningReplay: { field: 'reasoning_content', when: 'tool-calls' },
    dropParameters: ['seed', 'logit_bias', 'parallel_tool_calls', 'user'],
    strictTools: false,
    media: { image: null, pdf: null, video: null, audio: [] },
    structuredOutput: 'json_object',
  },
})
