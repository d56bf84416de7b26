import { createOpenAICompatible, LOW_MEDIUM_HIGH, OPEN_MODEL_PARAMETERS } from '../openai-compatible'

/** Fireworks AI. https://docs.fireworks.ai/api-reference/post-chatcompletions */
export const fireworks = createOpenAICompatible({
  id: 'fireworks',
  defaultBaseUrl: 'https://api.fireworks.ai/inference/v1',
  stopsBillingOnAbort: true,
  embeddings: {},
  quirks: {
    reasoning: { kind: 'effort', words: { ...LOW_MEDIUM_HIGH, none: 'none' } },
    reasoningReplay: { field: 'reasoning_content', when: 'tool-calls' },
    extraParameters: OPEN_MODEL_PARAMETERS,
  },
})
