import { parseErrorResponse } from '../shared/create-provider-error'
import type { ProviderAdapter } from '../spec'
import { fromResponse } from './from-response'
import { createStreamParser } from './from-stream'
import { toRequest } from './to-request'

/** Anthropic's Messages API, not its OpenAI mode: that one has no thinking, no cache and no signatures. */
export const anthropic: ProviderAdapter = {
  id: 'anthropic',
  defaultBaseUrl: 'https://api.anthropic.com/v1',
  stopsBillingOnAbort: true,
  media: { image: 'url', pdf: 'url', video: null, audio: [] },
  toRequest,
  parseResponse: fromResponse,
  createStreamParser,
  parseError: (response) => parseErrorResponse(response),
}
