import { createOpenAICompatible } from '../openai-compatible'
import type { ProviderAdapter } from '../spec'
import { cohereEmbeddings } from './embeddings'

/** Cohere through its compatibility API. https://docs.cohere.com/docs/compatibility-api */
export const cohere: ProviderAdapter = {
  ...createOpenAICompatible({
    id: 'cohere',
    defaultBaseUrl: 'https://api.cohere.ai/compatibility/v1',
    stopsBillingOnAbort: true,
    quirks: {
      // Two efforts only: thinking is on or off.
      reasoning: {
        kind: 'effort',
        words: { max: 'high', xhigh: 'high', high: 'high', medium: 'high', low: 'high', minimal: 'high', none: 'none' },
      },
      developerRole: true,
      dropParameters: ['logit_bias', 'logprobs', 'top_logprobs', 'parallel_tool_calls', 'tool_choice', 'user'],
    },
  }),
  embeddings: cohereEmbeddings,
}
