import { countTokens } from '../generate/count-tokens'
import { createRandom, hashText } from '../generate/random'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject } from '../types'
import { invalidType, invalidValue } from './validate-fields'

const MOST_WORDS = 512

/** The answer to `POST /embeddings`: texts that share words lie close together, and every vector has length one. */
export function renderEmbeddings(body: JsonObject, model: string): unknown {
  const inputs = readInputs(body.input)
  const dimensions = readDimensions(body.dimensions, model)
  const isBase64 = body.encoding_format === 'base64'
  const tokens = inputs.reduce((sum, text) => sum + Math.max(1, countTokens(text)), 0)
  return {
    object: 'list',
    data: inputs.map((text, index) => {
      const vector = embedText(text, dimensions)
      const embedding = isBase64 ? Buffer.from(Float32Array.from(vector).buffer).toString('base64') : vector
      return { object: 'embedding', index, embedding }
    }),
    model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
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

function readDimensions(dimensions: unknown, model: string): number {
  if (dimensions === undefined || dimensions === null) return model.includes('large') ? 3_072 : 1_536
  if (typeof dimensions !== 'number' || !Number.isInteger(dimensions))
    throw invalidType('dimensions', 'an integer', dimensions)
  if (dimensions < 1 || dimensions > 4_096) throw invalidValue('dimensions', "Invalid 'dimensions': out of range.")
  return dimensions
}

function embedText(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text]
  for (const word of words.slice(0, MOST_WORDS)) {
    const random = createRandom(hashText(word))
    for (let index = 0; index < dimensions; index++) vector[index] = (vector[index] ?? 0) + random.next() - 0.5
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
