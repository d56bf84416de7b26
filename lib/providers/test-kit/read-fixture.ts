import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ProviderErrorType } from '../spec'

const PROVIDERS = path.join(import.meta.dirname, '..')

/** A failed answer as it was recorded, and what we make of it. */
export type ErrorCase = {
  status: number
  body: unknown
  type: ProviderErrorType
  code?: string
  retryAfter?: string
  retryAfterMs?: number
}

/** A recorded body, byte for byte. */
export function readFixtureBytes(providerId: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(PROVIDERS, providerId, '__fixtures__', name)))
}

/** A recorded JSON body. */
export function readFixtureJson(providerId: string, name: string): unknown {
  const value: unknown = JSON.parse(new TextDecoder().decode(readFixtureBytes(providerId, name)))
  return value
}

/** The recorded failures of a provider. The shape is our own, so it is taken at its word. */
function readErrorCases(providerId: string): ErrorCase[] {
  return readFixtureJson(providerId, 'error.json') as ErrorCase[]
}

/** The recordings of one provider. */
export type Fixtures = {
  readBytes: (name: string) => Uint8Array
  readJson: (name: string) => unknown
  readErrorCases: () => ErrorCase[]
}

/** The recordings in a provider's own folder. */
export function readFixturesOf(providerId: string): Fixtures {
  return {
    readBytes: (name) => readFixtureBytes(providerId, name),
    readJson: (name) => readFixtureJson(providerId, name),
    readErrorCases: () => readErrorCases(providerId),
  }
}
