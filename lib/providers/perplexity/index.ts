import { createOpenAICompatible, LOW_MEDIUM_HIGH } from '../openai-compatible'

/** Perplexity (Sonar). https://docs.perplexity.ai/api-reference/chat-completions-post */
export const perplexity = createOpenAICompatible({
  id: 'perplexity',
  defaultBaseUrl: 'https://api.perplexity.ai',
  stopsBillingOnAbort: false,
  quirks: {
    // Cumulative usage stands in every chunk.
    streamUsage: 'always',
    reasoning: { kind: 'effort', words: LOW_MEDIUM_HIGH },
    dropForModels: [{ model: /^sonar(?!.*(?:reasoning|deep-research))/, parameters: ['reasoning_effort'] }],
    extraParameters: ['top_k'],
    media: { image: 'url', pdf: 'url', video: null, audio: [] },
    filePart: 'file_url',
    inlineThinking: true,
    dropParameters: [
      'seed',
      'stop',
      'logit_bias',
      'logprobs',
      'top_logprobs',
      'tools',
      'tool_choice',
      'parallel_tool_calls',
      'user',
    ],
  },
})
