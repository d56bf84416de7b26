import type { EmbeddingInput, EmbeddingPart, EmbeddingsAdapter, EmbeddingsRequest } from '../embeddings-spec'
import type { ProviderRequest, ProviderTarget, ProviderUsage } from '../spec'
import { buildUsage } from '../shared/build-usage'
import { createMalformedError, parseErrorValue } from '../shared/create-provider-error'
import { readPartText } from '../shared/read-embedding-text'
import { isRecord, readRecord, readText, type JsonRecord } from '../shared/read-json'
import { readTokenCount } from '../shared/read-token-count'
import { failEmbeddings, readVectors } from '../shared/read-vectors'

/** Cohere wants to know what each vector is for; whoever does not say stores documents. */
const INPUT_TYPE_DEFAULT = 'search_document'
const INPUT_TYPES: ReadonlyMap<string, string> = new Map([
  ['search_query', 'search_query'],
  ['query', 'search_query'],
  ['retrieval_query', 'search_query'],
  ['search_document', 'search_document'],
  ['document', 'search_document'],
  ['passage', 'search_document'],
  ['classification', 'classification'],
  ['clustering', 'clustering'],
  ['image', 'image'],
])

/** Cohere's own embedding API; its compatibility API knows no input types. https://docs.cohere.com/reference/embed */
export const cohereEmbeddings: EmbeddingsAdapter = {
  accepts: new Set(['text', 'image']),
  inputsMax: 96,
  toRequest,
  parseResponse,
}

function toRequest(request: EmbeddingsRequest, target: ProviderTarget): ProviderRequest {
  const body = {
    model: target.model,
    input_type: INPUT_TYPES.get(request.inputType?.toLowerCase() ?? '') ?? INPUT_TYPE_DEFAULT,
    embedding_types: ['float'],
    inputs: request.inputs.map((input) => ({ content: toContent(input) })),
    ...(request.dimensions !== undefined && { output_dimension: request.dimensions }),
    // A text that is too long is refused, never cut in silence.
    truncate: 'NONE',
  }
  return {
    url: `${target.baseUrl.replace(/\/compatibility\/v1$|\/v[12]$/, '')}/v2/embed`,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(target.apiKey !== '' && { authorization: `Bearer ${target.apiKey}` }),
    },
    body: JSON.stringify(body),
  }
}

function toContent(input: EmbeddingInput): unknown[] {
  if (input.kind === 'text') return [{ type: 'text', text: input.text }]
  return input.kind === 'tokens' ? [] : input.parts.map(toPart)
}

function toPart(part: EmbeddingPart): unknown {
  if (part.type === 'image_url') return { type: 'image_url', image_url: { url: part.image_url.url } }
  return { type: 'text', text: readPartText(part) }
}

function parseResponse(body: unknown) {
  if (!isRecord(body)) return failEmbeddings(createMalformedError('something that is not a list of embeddings'))
  const floats: unknown = readRecord(body, 'embeddings')?.float
  if (!Array.isArray(floats) || floats.length === 0) {
    return failEmbeddings(body.message === undefined ? createMalformedError('no embeddings') : parseErrorValue(body))
  }
  const billed = readRecord(readRecord(body, 'meta'), 'billed_units')
  return readVectors({ values: floats, upstreamId: readText(body, 'id') ?? null, usage: readUsage(billed) })
}

/** Texts and images are counted apart; both are input. */
function readUsage(billed: JsonRecord | undefined): ProviderUsage | null {
  const textTokens = readTokenCount(billed, 'input_tokens')
  const imageTokens = readTokenCount(billed, 'image_tokens')
  return buildUsage({
    promptTokens: textTokens === null && imageTokens === null ? null : (textTokens ?? 0) + (imageTokens ?? 0),
    completionTokens: 0,
    cachedTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
  })
}
