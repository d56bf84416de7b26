import { createOpenAICompatible, LOW_MEDIUM_HIGH, OPEN_MODEL_PARAMETERS } from '../openai-compatible'

/** DeepInfra. https://deepinfra.com/docs/openai_api */
export const deepinfra = createOpenAICompatible({
  id: 'deepinfra',
  defaultBaseUrl: 'https://api.deepinfra.com/v1/openai',
  stopsBillingOnAbort: true,
  embeddings: {},
  quirks: {
    reasoning: { kind: 'effort', words: { ...LOW_MEDIUM_HIGH, none: 'none' } },
    reasoningReplay: { field: 'reasoning_content', when: 'tool-calls' },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ['logit_bias'],
    strictTools: false,
  },
})
