import { createOpenAICompatible, LOW_MEDIUM_HIGH } from '../openai-compatible'

/** xAI (Grok). https://docs.x.ai/docs/api-reference#chat-completions */
export const xai = createOpenAICompatible({
  id: 'xai',
  defaultBaseUrl: 'https://api.x.ai/v1',
  stopsBillingOnAbort: true,
  quirks: {
    maxTokensField: 'max_completion_tokens',
    reasoning: { kind: 'effort', words: LOW_MEDIUM_HIGH },
    dropParameters: ['logit_bias'],
    dropForModels: [
      // Reasoning models answer 400 to these, and all but a few to an effort.
      { model: /^grok-(?:3-mini|4)(?!.*non-reasoning)/, parameters: ['presence_penalty', 'frequency_penalty', 'stop'] },
      { model: /^grok-(?:2|3(?!-mini)|4(?:$|-\d{4}|-fast|-1-fast)|code)/, parameters: ['reasoning_effort'] },
    ],
    messageNames: true,
    imageDetail: true,
    reasoningTokensOnTop: true,
  },
})
