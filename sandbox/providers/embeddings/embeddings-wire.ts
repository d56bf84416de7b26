import type { JsonObject } from '../types'
import type { Wire } from '../wire'

export type EmbeddingsCall = { texts: string[]; dimensions: number | null }

export type EmbeddingsReply = {
  vectors: number[][]
  texts: string[]
  tokens: number
  /** Without a prefix. */
  id: string
  model: string
  body: JsonObject
  /** The usage object as this request's faults want it; null when it has to be left out. */
  bendUsage: (usage: JsonObject) => JsonObject | null
}

/** One provider's wire format for embeddings. Functions that read a request throw `ProviderFailure`. */
export type EmbeddingsWire = Pick<
  Wire<never>,
  'authenticate' | 'readModel' | 'renderError' | 'describeContextOverflow'
> & {
  parse: (body: JsonObject, model: string) => EmbeddingsCall
  render: (reply: EmbeddingsReply) => unknown
}
