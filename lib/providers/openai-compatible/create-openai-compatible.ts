import { parseErrorResponse } from '../shared/create-provider-error'
import type { ProviderAdapter } from '../spec'
import { createEmbeddings, type EmbeddingsQuirks } from './embeddings'
import { fromResponse, type ReadOptions } from './from-response'
import { createStreamParser } from './from-stream'
import { DEFAULT_QUIRKS, type Quirks } from './quirks'
import { toRequest } from './to-request'

export type OpenAICompatibleOptions = Pick<
  ProviderAdapter,
  'id' | 'defaultBaseUrl' | 'stopsBillingOnAbort' | 'credentials'
> & {
  /** Only where the provider parts from `DEFAULT_QUIRKS`. */
  quirks?: Partial<Quirks>
  /** Present when the provider makes embeddings; only where it parts from the common form. */
  embeddings?: Partial<EmbeddingsQuirks>
}

/** An adapter for a provider that speaks OpenAI's chat completions, with its peculiarities given as data. */
export function createOpenAICompatible(options: OpenAICompatibleOptions): ProviderAdapter {
  const quirks: Quirks = { ...DEFAULT_QUIRKS, ...options.quirks }
  const readOptions: ReadOptions = {
    reasoningTokensOnTop: quirks.reasoningTokensOnTop,
    inlineThinking: quirks.inlineThinking,
    errorCodes: new Map(Object.entries(quirks.errorCodes)),
  }
  return {
    id: options.id,
    defaultBaseUrl: options.defaultBaseUrl,
    stopsBillingOnAbort: options.stopsBillingOnAbort,
    media: quirks.media,
    credentials: options.credentials,
    toRequest: (chat, target) => toRequest(chat, { target, quirks }),
    parseResponse: (body) => fromResponse(body, readOptions),
    createStreamParser: () => createStreamParser(readOptions),
    parseError: (response) => parseErrorResponse(response, readOptions.errorCodes),
    ...(options.embeddings && { embeddings: createEmbeddings(options.embeddings, readOptions.errorCodes) }),
  }
}
