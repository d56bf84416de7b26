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
  toRequest,
  parseResponse: fromResponse,
  createStreamParser,
  parseError,
  embeddings: googleEmbeddings,
}
