import { createOpenAICompatible, LOW_MEDIUM_HIGH, OPEN_MODEL_PARAMETERS } from '../openai-compatible'

/** Together AI. https://docs.together.ai/reference/chat-completions-1 */
export const together = createOpenAICompatible({
  id: 'together',
  defaultBaseUrl: 'https://api.together.xyz/v1',
  stopsBillingOnAbort: true,
  embeddings: {},
  quirks: {
    reasoning: { kind: 'reasoning-object', words: LOW_MEDIUM_HIGH },
    reasoningReplay: { field: 'reasoning', when: 'tool-calls' },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ['top_logprobs', 'user'],
  },
})
