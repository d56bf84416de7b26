import type { EmbeddingInput, EmbeddingPart, EmbeddingsAdapter, EmbeddingsRequest } from '../embeddings-spec'
import type { ProviderRequest, ProviderTarget, ProviderUsage } from '../spec'
import { buildUsage } from '../shared/build-usage'
import { createMalformedError, parseErrorValue } from '../shared/create-provider-error'
import { parseDataUri } from '../shared/parse-data-uri'
import { isRecord, readRecord, readRecords, type JsonRecord } from '../shared/read-json'
import { readTokenCount } from '../shared/read-token-count'
import { failEmbeddings, readVectors } from '../shared/read-vectors'
import { GOOGLE_ERROR_CODES } from './read-failure'
import { toModelPath } from './to-model-path'

/** The caller's words (those of other providers, and Google's own) to Google's. https://ai.google.dev/api/embeddings */
const TASK_TYPES: ReadonlyMap<string, string> = new Map([
  ['search_query', 'RETRIEVAL_QUERY'],
  ['query', 'RETRIEVAL_QUERY'],
  ['search_document', 'RETRIEVAL_DOCUMENT'],
  ['document', 'RETRIEVAL_DOCUMENT'],
  ['passage', 'RETRIEVAL_DOCUMENT'],
  ['retrieval_query', 'RETRIEVAL_QUERY'],
  ['retrieval_document', 'RETRIEVAL_DOCUMENT'],
  ['semantic_similarity', 'SEMANTIC_SIMILARITY'],
  ['classification', 'CLASSIFICATION'],
  ['clustering', 'CLUSTERING'],
  ['question_answering', 'QUESTION_ANSWERING'],
  ['fact_verification', 'FACT_VERIFICATION'],
  ['code_retrieval_query', 'CODE_RETRIEVAL_QUERY'],
])

const MEDIA_TYPES = { input_audio: 'audio', input_video: 'video', input_file: 'application' } as const

/** Google's `batchEmbedContents`, which is `embedContent` for several inputs. */
export const googleEmbeddings: EmbeddingsAdapter = {
  accepts: new Set(['text', 'image', 'audio', 'video', 'file']),
  inputsMax: 100,
  toRequest,
  parseResponse,
}

function toRequest(request: EmbeddingsRequest, target: ProviderTarget): ProviderRequest {
  const taskType = TASK_TYPES.get(request.inputType?.toLowerCase() ?? '')
  const requests = request.inputs.map((input) => ({
    model: target.model.includes('/') ? target.model : `models/${target.model}`,
    content: { parts: toParts(input) },
    ...(taskType !== undefined && { taskType }),
    ...(request.dimensions !== undefined && { outputDimensionality: request.dimensions }),
  }))
  return {
    url: `${toModelPath(target)}:batchEmbedContents`,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(target.apiKey !== '' && { 'x-goog-api-key': target.apiKey }),
    },
    body: JSON.stringify({ requests }),
  }
}

function toParts(input: EmbeddingInput): unknown[] {
  if (input.kind === 'text') return [{ text: input.text }]
  return input.kind === 'tokens' ? [] : input.parts.map(toPart)
}

function toPart(part: EmbeddingPart): unknown {
  if (part.type === 'text') return { text: part.text }
  if (part.type === 'image_url') {
    const image = parseDataUri(part.image_url.url)
    return image
      ? { inlineData: { mimeType: image.mediaType, data: image.base64 } }
      : { fileData: { fileUri: part.image_url.url } }
  }
  const { data, format } = readMedia(part)
  const embedded = parseDataUri(data)
  if (embedded) return { inlineData: { mimeType: embedded.mediaType, data: embedded.base64 } }
  return {
    inlineData: { mimeType: format?.includes('/') ? format : `${MEDIA_TYPES[part.type]}/${format ?? 'pdf'}`, data },
  }
}

function readMedia(part: Exclude<EmbeddingPart, { type: 'text' | 'image_url' }>): {
  data: string
  format?: string | undefined
} {
  if (part.type === 'input_audio') return part.input_audio
  return part.type === 'input_video' ? part.input_video : part.input_file
}

function parseResponse(body: unknown) {
  if (!isRecord(body)) return failEmbeddings(createMalformedError('something that is not a list of embeddings'))
  const rows = readRecords(body, 'embeddings')
  if (rows.length === 0) {
    return failEmbeddings(
      body.error === undefined ? createMalformedError('no embeddings') : parseErrorValue(body, GOOGLE_ERROR_CODES),
    )
  }
  const usage = readUsage(readRecord(body, 'usageMetadata'))
  return readVectors({ values: rows.map((row) => row.values), upstreamId: null, usage })
}

/** Older embedding models report no usage at all. */
function readUsage(usage: JsonRecord | undefined): ProviderUsage | null {
  return buildUsage({
    promptTokens: readTokenCount(usage, 'promptTokenCount') ?? readTokenCount(usage, 'totalTokenCount'),
    completionTokens: 0,
    cachedTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
  })
}
