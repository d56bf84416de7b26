import type { EmbeddingInput, EmbeddingInputKind, EmbeddingPart } from '@/lib/providers'
import type { EmbeddingsInput } from '@/lib/schemas/embeddings'

/** The things to embed, one vector each: a single list of token ids is one text. */
export function readInputs(input: EmbeddingsInput): EmbeddingInput[] {
  if (typeof input === 'string') return [{ kind: 'text', text: input }]
  const ids: number[] = []
  const inputs: EmbeddingInput[] = []
  for (const item of input) {
    if (typeof item === 'number') ids.push(item)
    else if (typeof item === 'string') inputs.push({ kind: 'text', text: item })
    else if (Array.isArray(item)) inputs.push({ kind: 'tokens', tokens: item })
    else inputs.push({ kind: 'parts', parts: item.content })
  }
  return ids.length > 0 ? [{ kind: 'tokens', tokens: ids }] : inputs
}

const KIND_OF_PART: Readonly<Record<EmbeddingPart['type'], EmbeddingInputKind>> = {
  text: 'text',
  image_url: 'image',
  input_audio: 'audio',
  input_video: 'video',
  input_file: 'file',
}

/** What a wire format must be able to carry for these inputs. */
export function listInputKinds(inputs: readonly EmbeddingInput[]): Set<EmbeddingInputKind> {
  return new Set(
    inputs.flatMap((input) =>
      input.kind === 'parts' ? input.parts.map((part) => KIND_OF_PART[part.type]) : [input.kind],
    ),
  )
}
