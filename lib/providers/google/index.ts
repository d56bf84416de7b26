import type { ProviderAdapter } from '../spec'
import { googleEmbeddings } from './embeddings'
import { fromResponse } from './from-response'
import { createStreamParser } from './from-stream'
import { parseError } from './parse-error'
import { toRequest } from './to-request'

/** Google's Gemini API: `generateContent` and `streamGenerateContent`. */
export const google: ProviderAdapter = {
  id: 'google',
  defaultBaseUrl: 'https://generativelanguage.googleapis.com/v1beta',
  stopsBillingOnAbort: false,
  // Its own fetching of addresses depends on the model's age.
  media: {
    image: 'data',
    pdf: 'data',
    video: 'data',
    audio: ['wav', 'mp3', 'aiff', 'aac', 'ogg', 'flac'],
    ownAddresses: /^https:\/\/(?:www\.)?(?:youtube\.com|youtu\.be)\//i,
  },
  toRequest,
  parseResponse: fromResponse,
  createStreamParser,
  parseError,
  embeddings: googleEmbeddings,
}
