import { parseErrorValue, createMalformedError, type ErrorCodes } from '../shared/create-provider-error'
import { buildUsage } from '../shared/build-usage'
import { readEmbeddingText } from '../shared/read-embedding-text'
import { isRecord, readIndex, readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import { readTokenCount } from '../shared/read-token-count'
import { failEmbeddings, readVectors } from '../shared/read-vectors'
import type { Quirks } from './quirks'
import { toKeyHeader } from './to-key-header'
import type { EmbeddingInputKind, EmbeddingsAdapter, EmbeddingsRequest, EmbeddingsResult } from '../embeddings-spec'
import type { ProviderRequest, ProviderTarget, ProviderUsage } from '../spec'

/** Where one provider parts from OpenAI's `POST /embeddings`. Every field is data. */
export type EmbeddingsQuirks = {
  /** Takes texts as token ids. */
  tokens: boolean
  /** Knows `encoding_format: "base64"`; without it vectors come as numbers. */
  base64: boolean
  /** The field for the vector's length. */
  dimensionsField: 'dimensions' | 'output_dimension'
  /** Takes the caller's `user`. */
  user: boolean
  inputsMax: number | null
  /** As in `Quirks`. */
  keyHeader: Quirks['keyHeader']
}

const DEFAULT_QUIRKS: EmbeddingsQuirks = {
  tokens: false,
  base64: false,
  dimensionsField: 'dimensions',
  user: false,
  inputsMax: null,
  keyHeader: 'authorization',
}

/** The embedding part of an OpenAI-compatible adapter. */
export function createEmbeddings(changes: Partial<EmbeddingsQuirks>, errorCodes: ErrorCodes): EmbeddingsAdapter {
  const quirks = { ...DEFAULT_QUIRKS, ...changes }
  return {
    accepts: new Set<EmbeddingInputKind>(quirks.tokens ? ['text', 'tokens'] : ['text']),
    inputsMax: quirks.inputsMax,
    toRequest: (request, target) => toRequest(request, { target, quirks }),
    parseResponse: (body) => parseResponse(body, errorCodes),
  }
}

function toRequest(
  request: EmbeddingsRequest,
  { target, quirks }: { target: ProviderTarget; quirks: EmbeddingsQuirks },
): ProviderRequest {
  const body = {
    model: target.deployment ?? target.model,
    input: request.inputs.map((input) => (input.kind === 'tokens' ? input.tokens : readEmbeddingText(input))),
    ...(quirks.base64 && { encoding_format: request.encoding }),
    ...(request.dimensions !== undefined && { [quirks.dimensionsField]: request.dimensions }),
    ...(quirks.user && request.user !== undefined && { user: request.user }),
  }
  return {
    url: `${target.baseUrl}/embeddings`,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...toKeyHeader(target.apiKey, quirks.keyHeader),
    },
    body: JSON.stringify(body),
  }
}

function parseResponse(body: unknown, errorCodes: ErrorCodes): EmbeddingsResult {
  if (!isRecord(body)) return failEmbeddings(createMalformedError('something that is not a list of embeddings'))
  const rows = readRecords(body, 'data')
  if (rows.length === 0) {
    const isError = body.error !== undefined || body.message !== undefined
    return failEmbeddings(isError ? parseErrorValue(body, errorCodes) : createMalformedError('no embeddings'))
  }
  return readVectors({
    values: orderByIndex(rows).map((row) => row.embedding),
    upstreamId: readText(body, 'id') ?? null,
    usage: readUsage(readRecord(body, 'usage')),
  })
}

/** The order is the index's; a server without indexes answers in the order of the inputs. */
function orderByIndex(rows: JsonRecord[]): JsonRecord[] {
  return rows
    .map((row, position) => ({ row, index: readIndex(row, 'index') ?? position }))
    .sort((left, right) => left.index - right.index)
    .map(({ row }) => row)
}

function readUsage(usage: JsonRecord | undefined): ProviderUsage | null {
  return buildUsage({
    promptTokens: readTokenCount(usage, 'prompt_tokens') ?? readTokenCount(usage, 'total_tokens'),
    completionTokens: 0,
    cachedTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
  })
}
