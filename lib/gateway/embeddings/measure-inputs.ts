import type { EmbeddingInput, EmbeddingPart } from '@/lib/providers'
import type { PromptSize } from '../estimate-tokens'

/** As for chat: no tokenizer makes more than a token a byte, and none packs more than this many bytes into one. */
const BYTES_PER_TOKEN_MAX = 16
const BYTES_PER_TOKEN_TYPICAL = 4
/** What models put before and after each input. */
const TOKENS_PER_INPUT = 8
/** More than any embedding model makes of an image, a page, a second of sound. */
const MEDIA_TOKENS_MAX = 8_192
const MEDIA_TOKENS_TYPICAL = 1_000

export type InputSize = PromptSize & {
  /** Fewest tokens of the longest single input: each has a context of its own. */
  longestTokensMin: number
}

/** Bounds for the tokens of a request for embeddings, without a tokenizer. */
export function measureInputs(inputs: readonly EmbeddingInput[]): InputSize {
  const sizes = inputs.map(measureInput)
  const sum = (pick: (size: Measure) => number) => sizes.reduce((total, size) => total + pick(size), 0)
  const modalities = new Set(inputs.flatMap(listMedia))
  return {
    tokensMax: sum((size) => size.max + TOKENS_PER_INPUT),
    tokensMin: sum((size) => size.min),
    tokensTypical: Math.max(
      1,
      sum((size) => size.typical),
    ),
    images: sum((size) => size.images),
    modalities: [...modalities],
    longestTokensMin: Math.max(...sizes.map((size) => size.min)),
  }
}

type Measure = { max: number; min: number; typical: number; images: number }

function measureInput(input: EmbeddingInput): Measure {
  if (input.kind === 'tokens') {
    const count = input.tokens.length
    return { max: count, min: count, typical: count, images: 0 }
  }
  if (input.kind === 'text') return measureText(input.text)
  const measures = input.parts.map(measurePart)
  const sum = (pick: (size: Measure) => number) => measures.reduce((total, size) => total + pick(size) + 1, 0)
  return {
    max: sum((size) => size.max),
    min: measures.reduce((total, size) => total + size.min, 0),
    typical: sum((size) => size.typical),
    images: measures.reduce((total, size) => total + size.images, 0),
  }
}

function measureText(text: string): Measure {
  const bytes = Buffer.byteLength(text)
  return {
    max: bytes,
    min: Math.floor(bytes / BYTES_PER_TOKEN_MAX),
    typical: Math.ceil(bytes / BYTES_PER_TOKEN_TYPICAL),
    images: 0,
  }
}

function measurePart(part: EmbeddingPart): Measure {
  if (part.type === 'text') return measureText(part.text)
  const images = part.type === 'image_url' ? 1 : 0
  return { max: MEDIA_TOKENS_MAX, min: 1, typical: MEDIA_TOKENS_TYPICAL, images }
}

const MODALITY_OF: Readonly<Record<Exclude<EmbeddingPart['type'], 'text'>, string>> = {
  image_url: 'image',
  input_audio: 'audio',
  input_video: 'video',
  input_file: 'file',
}

function listMedia(input: EmbeddingInput): string[] {
  if (input.kind !== 'parts') return []
  return input.parts.flatMap((part) => (part.type === 'text' ? [] : [MODALITY_OF[part.type]]))
}
