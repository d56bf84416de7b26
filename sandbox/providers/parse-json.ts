import { isObject } from './json'
import { ProviderFailure } from './provider-failure'
import type { JsonObject } from './types'

/** Throws the failure that real providers give for a body that is not a JSON object. */
export function parseJson(text: string): JsonObject {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new ProviderFailure('invalid_request', 'We could not parse the JSON body of your request.')
  }
  if (!isObject(body)) throw new ProviderFailure('invalid_request', 'The JSON body of your request must be an object.')
  return body
}
