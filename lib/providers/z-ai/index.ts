import { createOpenAICompatible } from '../openai-compatible'

/** Z.AI (GLM). https://docs.z.ai/api-reference/llm/chat-completion */
export const zAi = createOpenAICompatible({
  id: 'z-ai',
  defaultBaseUrl: 'https://api.z.ai/api/paas/v4',
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: 'thinking-type', on: 'enabled' },
    reasoningReplay: { field: 'reasoning_content', when: 'tool-calls' },
    dropParameters: [
      'frequency_penalty',
      'presence_penalty',
      'seed',
      'logit_bias',
      'logprobs',
      'top_logprobs',
      'parallel_tool_calls',
      'user',
    ],
    toolChoice: { required: 'auto', named: false },
    strictTools: false,
    structuredOutput: 'json_object',
    media: { image: 'url', pdf: null, video: 'url', audio: [] },
    errorCodes: {
      '1000': 'authentication',
      '1001': 'authentication',
      '1002': 'authentication',
      '1003': 'authentication',
      '1113': 'payment_required',
      '1211': 'not_found',
      '1220': 'permission_denied',
      '1261': 'context_length_exceeded',
      '1301': 'content_policy_violation',
      '1302': 'rate_limit_exceeded',
      '1303': 'rate_limit_exceeded',
      '1304': 'rate_limit_exceeded',
      '1305': 'provider_overloaded',
      '1308': 'rate_limit_exceeded',
    },
  },
})
