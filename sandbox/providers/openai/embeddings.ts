import type { EmbeddingsCall, EmbeddingsReply, EmbeddingsWire } from '../embeddings/embeddings-wire'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject } from '../types'
import { invalidType, invalidValue } from './validate-fields'
import { openaiWire } from './wire'

/** `POST …/embeddings`. */
export const openaiEmbeddings: EmbeddingsWire = {
  authenticate: openaiWire.authenticate,
  readModel: openaiWire.readModel,
  renderError: openaiWire.renderError,
  describeContextOverflow: openaiWire.describeContextOverflow,
  parse: (body): EmbeddingsCall => ({ texts: readInputs(body.input), dimensions: readDimensions(body) }),
  render: renderEmbeddings,
}

function renderEmbeddings({ vectors, tokens, model, body, bendUsage }: EmbeddingsReply): unknown {
  const isBase64 = body.encoding_format === 'base64'
  const usage = bendUsage({ prompt_tokens: tokens, total_tokens: tokens })
  return {
    object: 'list',
    data: vectors.map((vector, index) => {
      const embedding = isBase64 ? Buffer.from(Float32Array.from(vector).buffer).toString('base64') : vector
      return { object: 'embedding', index, embedding }
    }),
    model,
    ...(usage && { usage }),
  }
}

function readInputs(input: unknown): string[] {
  if (input === undefined || input === null) {
    throw new ProviderFailure('invalid_request', "Missing required parameter: 'input'.", { param: 'input' })
  }
  if (typeof input === 'string') return [input]
  if (!Array.isArray(input)) throw invalidType('input', 'one of a string or an array', input)
  if (input.length === 0) throw invalidValue('input', "Invalid 'input': input cannot be an empty array.")
  // A single list of token ids is one text.
  if (typeof input[0] === 'number') return [input.join(' ')]
  return input.map((item: unknown) => {
    if (typeof item === 'string') return item
    if (Array.isArray(item)) return item.join(' ')
    throw invalidType('input', 'an array of strings or of token arrays', item)
  })
}

/** Mistral has a name of its own for it. */
function readDimensions(body: JsonObject): number | null {
  const dimensions = body.dimensions ?? body.output_dimension
  if (dimensions === undefined || dimensions === null) return null
  if (typeof dimensions !== 'number' || !Number.isInteger(dimensions))
    throw invalidType('dimensions', 'an integer', dimensions)
  if (dimensions < 1 || dimensions > 4_096) throw invalidValue('dimensions', "Invalid 'dimensions': out of range.")
  return dimensions
}
