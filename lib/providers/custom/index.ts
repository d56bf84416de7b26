import { createOpenAICompatible, LOW_MEDIUM_HIGH, OPEN_MODEL_PARAMETERS } from '../openai-compatible'

/**
 * Any OpenAI-compatible server at a base URL of the operator's choice: Ollama, vLLM, llama.cpp, LM Studio, another
 * gateway. They ignore fields they do not know, stop working when the connection closes, and often want no key.
 */
export const custom = createOpenAICompatible({
  id: 'custom',
  defaultBaseUrl: null,
  stopsBillingOnAbort: true,
  embeddings: { base64: true, tokens: true },
  quirks: {
    reasoning: { kind: 'effort', words: { ...LOW_MEDIUM_HIGH, none: 'none' } },
    // Another gateway needs the signatures in them; everybody else ignores the field.
    reasoningReplay: { field: 'reasoning_details', when: 'always' },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ['user'],
    inlineThinking: true,
    // Several local servers take bytes and no addresses.
    media: { image: 'data', pdf: null, video: 'data', audio: ['wav', 'mp3'] },
  },
})
