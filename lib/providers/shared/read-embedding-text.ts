import type { EmbeddingInput, EmbeddingPart } from '../embeddings-spec'

/** The text of an input whose provider reads only texts; token ids are none. */
export function readEmbeddingText(input: EmbeddingInput): string {
  if (input.kind === 'text') return input.text
  if (input.kind === 'tokens') return ''
  return input.parts.map(readPartText).join('\n')
}

/** The text of one block; empty for a block of another kind. */
export function readPartText(part: EmbeddingPart): string {
  return part.type === 'text' ? part.text : ''
}
