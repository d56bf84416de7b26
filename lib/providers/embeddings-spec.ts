import type { ProviderError, ProviderRequest, ProviderTarget, ProviderUsage } from './spec'

/** One block of something to embed; audio, video and files are base64 without a `data:` prefix, or a data URI. */
export type EmbeddingPart =
  | { type: 'text'; text: string }
  | { type: 'image_url'; image_url: { url: string } }
  | { type: 'input_audio'; input_audio: { data: string; format?: string | undefined } }
  | { type: 'input_video'; input_video: { data: string; format?: string | undefined } }
  | { type: 'input_file'; input_file: { data: string; format?: string | undefined } }

/** One vector is asked for: of a text, of a text given as token ids, or of several blocks together. */
export type EmbeddingInput =
  { kind: 'text'; text: string } | { kind: 'tokens'; tokens: number[] } | { kind: 'parts'; parts: EmbeddingPart[] }

/** What an embedding API can be given. */
export type EmbeddingInputKind = 'text' | 'tokens' | 'image' | 'audio' | 'video' | 'file'

export type EmbeddingsRequest = {
  inputs: EmbeddingInput[]
  /** How the caller wants its vectors; asked of the provider where it can do both, converted otherwise. */
  encoding: 'float' | 'base64'
  dimensions?: number | undefined
  /** `search_query`, `search_document` … in the caller's words. */
  inputType?: string | undefined
  /** Hashed by the gateway. */
  user?: string | undefined
}

/** A vector as numbers, or as base64 of little-endian 32-bit floats. */
export type EmbeddingVector = number[] | string

/** `error` is set, and `vectors` empty, when a 200 answer holds no usable vectors. `usage` is null when none was reported. */
export type EmbeddingsResult = {
  error?: ProviderError | undefined
  upstreamId: string | null
  /** In the order of the inputs. */
  vectors: EmbeddingVector[]
  usage: ProviderUsage | null
}

/** The part of an adapter that embeds. Pure, like the rest. */
export type EmbeddingsAdapter = {
  accepts: ReadonlySet<EmbeddingInputKind>
  /** Most inputs of one request; null = no published limit. */
  inputsMax: number | null
  toRequest: (request: EmbeddingsRequest, target: ProviderTarget) => ProviderRequest
  parseResponse: (body: unknown) => EmbeddingsResult
}
