import type { EmbeddingsReply, EmbeddingsWire } from '../embeddings/embeddings-wire'
import { arrayOf, isObject, stringOr } from '../json'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject } from '../types'
import { googleWire } from './wire'

const ROUTE = /\/models\/([^/]+):(batchEmbedContents|embedContent)$/

/** The model and the method of a Gemini embedding path; null when it is none. */
export function readEmbeddingRoute(path: string): { model: string; isBatch: boolean } | null {
  const match = ROUTE.exec(path)
  return match?.[1] === undefined
    ? null
    : { model: decodeURIComponent(match[1]), isBatch: match[2] === 'batchEmbedContents' }
}

/** `POST /v1beta/models/{model}:embedContent` and `:batchEmbedContents`; like the real one it reports no usage. */
export const googleEmbeddings: EmbeddingsWire = {
  authenticate: googleWire.authenticate,
  readModel: (_body, exchange) => readEmbeddingRoute(exchange.path)?.model ?? '',
  renderError: googleWire.renderError,
  describeContextOverflow: googleWire.describeContextOverflow,
  parse: (body) => {
    const requests = 'requests' in body ? arrayOf(body.requests).filter(isObject) : [body]
    if (requests.length === 0)
      throw new ProviderFailure('invalid_request', '* BatchEmbedContentsRequest.requests: empty')
    const dimensions = requests[0]?.outputDimensionality
    return { texts: requests.map(readText), dimensions: typeof dimensions === 'number' ? dimensions : null }
  },
  render: ({ vectors, body }: EmbeddingsReply) => {
    const embeddings = vectors.map((values) => ({ values }))
    return 'requests' in body ? { embeddings } : { embedding: embeddings[0] }
  },
}

function readText(request: JsonObject): string {
  const content = isObject(request.content) ? request.content : {}
  const parts = arrayOf(content.parts).filter(isObject)
  if (parts.length === 0) {
    throw new ProviderFailure('invalid_request', '* EmbedContentRequest.content: contents is not specified')
  }
  return parts.map((part) => stringOr(part.text, JSON.stringify(part))).join('\n')
}
