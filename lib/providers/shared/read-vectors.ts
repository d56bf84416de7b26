import type { EmbeddingsResult, EmbeddingVector } from '../embeddings-spec'
import type { ProviderUsage } from '../spec'
import { createMalformedError } from './create-provider-error'
import { readVector } from './read-vector'

/** Vectors of an answer with their usage; one that is unusable makes the whole answer a failure. */
export function readVectors({
  values,
  upstreamId,
  usage,
}: {
  values: readonly unknown[]
  upstreamId: string | null
  usage: ProviderUsage | null
}): EmbeddingsResult {
  const vectors = values.map(readVector)
  if (vectors.length > 0 && vectors.every(isVector)) return { upstreamId, vectors, usage }
  return failEmbeddings(createMalformedError('embeddings that cannot be read'))
}

/** A 200 answer that is a failure in truth. */
export function failEmbeddings(error: NonNullable<EmbeddingsResult['error']>): EmbeddingsResult {
  return { error, upstreamId: null, vectors: [], usage: null }
}

function isVector(vector: EmbeddingVector | null): vector is EmbeddingVector {
  return vector !== null
}
