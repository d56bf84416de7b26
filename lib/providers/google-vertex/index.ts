import type { ProviderAdapter } from '../spec'
import { CREDENTIAL_FIELDS } from './credential-fields'
import { createStreamParser, parseError, parseResponse } from './read-answer'
import { readCredentials } from './read-credentials'
import { toProbe, toRequest } from './to-request'

/** Gemini and Claude in a project of one's own at Google Cloud. https://cloud.google.com/vertex-ai/generative-ai/docs */
export const googleVertex: ProviderAdapter = {
  id: 'google-vertex',
  // In the key: project and region are parts of it.
  defaultBaseUrl: null,
  stopsBillingOnAbort: false,
  // Claude takes no addresses here, and what Gemini fetches by itself depends on the model's age.
  media: { image: 'data', pdf: 'data', video: 'data', audio: ['wav', 'mp3', 'aiff', 'aac', 'ogg', 'flac'] },
  credentials: { fields: CREDENTIAL_FIELDS, read: readCredentials, toProbe },
  toRequest,
  parseResponse,
  createStreamParser,
  parseError,
}
