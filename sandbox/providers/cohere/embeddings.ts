import type { EmbeddingsReply, EmbeddingsWire } from '../embeddings/embeddings-wire'
import { arrayOf, isObject, stringOr } from '../json'
import { openaiWire } from '../openai/wire'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject } from '../types'

const INPUT_TYPES = new Set(['search_document', 'search_query', 'classification', 'clustering', 'image'])

/** `POST /v2/embed`. */
export const cohereEmbeddings: EmbeddingsWire = {
  authenticate: openaiWire.authenticate,
  readModel: openaiWire.readModel,
  renderError: (failure) => ({ status: failure.status, body: { message: failure.message } }),
  describeContextOverflow: ({ limit, tokens }) =>
    `invalid request: total tokens ${String(tokens)} of a text exceed the maximum of ${String(limit)} tokens (too many tokens).`,
  parse: (body) => {
    if (typeof body.input_type !== 'string' || !INPUT_TYPES.has(body.input_type)) {
      throw new ProviderFailure(
        'invalid_request',
        'invalid request: valid input_type must be provided with the provided model',
      )
    }
    const inputs = arrayOf(body.inputs).filter(isObject)
    const texts = inputs.length > 0 ? inputs.map(readText) : arrayOf(body.texts).map(String)
    if (texts.length === 0) throw new ProviderFailure('invalid_request', 'invalid request: no texts or inputs provided')
    return { texts, dimensions: typeof body.output_dimension === 'number' ? body.output_dimension : null }
  },
  render: ({ vectors, texts, tokens, id, bendUsage }: EmbeddingsReply) => {
    const units = bendUsage({ input_tokens: tokens })
    return {
      id,
      embeddings: { float: vectors },
      texts,
      meta: { api_version: { version: '2' }, ...(units && { billed_units: units }) },
      response_type: 'embeddings_by_type',
    }
  },
}

function readText(input: JsonObject): string {
  return arrayOf(input.content)
    .filter(isObject)
    .map((part) => stringOr(part.text, JSON.stringify(part)))
    .join('\n')
}
