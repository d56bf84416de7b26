import { createOpenAICompatible, type EffortWords } from '../openai-compatible'
import type { ProviderAdapter } from '../spec'
import { mistralDocuments } from './documents'

/** Mistral shows its thinking or hides it; there is nothing between. */
const EFFORTS: EffortWords = {
  max: 'high',
  xhigh: 'high',
  high: 'high',
  medium: 'high',
  low: 'high',
  minimal: 'none',
  none: 'none',
}

const chat = createOpenAICompatible({
  id: 'mistral',
  defaultBaseUrl: 'https://api.mistral.ai/v1',
  stopsBillingOnAbort: false,
  embeddings: { dimensionsField: 'output_dimension' },
  quirks: {
    // Unknown fields, `stream_options` among them, are answered with 422.
    streamUsage: 'always',
    reasoning: { kind: 'effort', words: EFFORTS },
    // Magistral thinks without being told, and the older models cannot.
    dropForModels: [
      { model: /^(?:magistral|ministral|codestral|devstral|pixtral|open-)/, parameters: ['reasoning_effort'] },
    ],
    extraParameters: ['prompt_cache_key'],
    renameParameters: { seed: 'random_seed' },
    dropParameters: ['logit_bias', 'logprobs', 'top_logprobs', 'user'],
    toolChoice: { required: 'any', named: true },
    toolCallId: { pattern: /^[A-Za-z0-9]{9}$/, length: 9 },
    prefillField: 'prefix',
    media: { image: 'url', pdf: 'url', video: null, audio: ['wav', 'mp3', 'flac', 'ogg', 'm4a'] },
    filePart: 'document_url',
    audioForm: 'text',
    errorCodes: { '3051': 'context_length_exceeded', '1300': 'rate_limit_exceeded', '3505': 'provider_overloaded' },
  },
})

/** Mistral. https://docs.mistral.ai/api/endpoint/chat */
export const mistral: ProviderAdapter = { ...chat, documents: mistralDocuments }
