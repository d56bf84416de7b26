import { createOpenAICompatible, LOW_MEDIUM_HIGH } from '../openai-compatible'

/** Groq. https://console.groq.com/docs/api-reference#chat */
export const groq = createOpenAICompatible({
  id: 'groq',
  defaultBaseUrl: 'https://api.groq.com/openai/v1',
  stopsBillingOnAbort: false,
  quirks: {
    maxTokensField: 'max_completion_tokens',
    // `parsed` parts the reasoning from the answer; models that do not reason refuse the field, so it goes with the effort.
    reasoning: { kind: 'effort', words: { ...LOW_MEDIUM_HIGH, none: 'none' }, extra: { reasoning_format: 'parsed' } },
    reasoningReplay: { field: 'reasoning', when: 'tool-calls' },
    dropParameters: ['logit_bias', 'logprobs', 'top_logprobs'],
    strictTools: false,
  },
})
