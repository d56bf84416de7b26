import { createOpenAICompatible, LOW_MEDIUM_HIGH } from '../openai-compatible'

/** Cerebras. https://inference-docs.cerebras.ai/api-reference/chat-completions */
export const cerebras = createOpenAICompatible({
  id: 'cerebras',
  defaultBaseUrl: 'https://api.cerebras.ai/v1',
  stopsBillingOnAbort: false,
  quirks: {
    maxTokensField: 'max_completion_tokens',
    reasoning: { kind: 'effort', words: { ...LOW_MEDIUM_HIGH, none: 'none' } },
    reasoningReplay: { field: 'reasoning', when: 'tool-calls' },
    dropParameters: ['frequency_penalty', 'presence_penalty', 'logit_bias'],
    media: { image: null, pdf: null, video: null, audio: [] },
  },
})
