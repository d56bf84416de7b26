import { createOpenAICompatible } from '../openai-compatible'

/** MiniMax, OpenAI mode. https://platform.minimax.io/docs/api-reference/text-openai-api */
export const minimax = createOpenAICompatible({
  id: 'minimax',
  defaultBaseUrl: 'https://api.minimax.io/v1',
  stopsBillingOnAbort: false,
  quirks: {
    maxTokensField: 'max_completion_tokens',
    // On or off, no efforts; M2 models think whatever they are told.
    reasoning: { kind: 'thinking-type', on: 'adaptive' },
    reasoningReplay: { field: 'reasoning_content', when: 'always' },
    // Without it the reasoning stands in the answer's text between <think> tags.
    extraBody: { reasoning_split: true },
    dropParameters: [
      'frequency_penalty',
      'presence_penalty',
      'logit_bias',
      'logprobs',
      'top_logprobs',
      'seed',
      'stop',
      'parallel_tool_calls',
      'user',
    ],
    toolChoice: { required: 'auto', named: false },
    strictTools: false,
    structuredOutput: 'json_object',
    errorCodes: {
      '1000': 'server',
      '1001': 'timeout',
      '1002': 'rate_limit_exceeded',
      '1004': 'authentication',
      '1008': 'payment_required',
      '1013': 'server',
      '1024': 'server',
      '1026': 'content_policy_violation',
      '1027': 'content_policy_violation',
      '1033': 'server',
      '1039': 'context_length_exceeded',
      '1041': 'rate_limit_exceeded',
      '2013': 'invalid_request',
      '2049': 'authentication',
      '2056': 'rate_limit_exceeded',
    },
  },
})
