import { createEventDecoder } from '../sse'
import type { ProviderAdapter, StreamPart, UpstreamEvent } from '../spec'

/** Cuts a body into events, the body arriving in the given pieces. */
export function decodeEvents(pieces: readonly Uint8Array[]): UpstreamEvent[] {
  const decoder = createEventDecoder()
  return [...pieces.flatMap((piece) => decoder.push(piece)), ...decoder.end()]
}

/** Everything an adapter says about a stream. */
export function runStream(adapter: ProviderAdapter, pieces: readonly Uint8Array[]): StreamPart[] {
  const parser = adapter.createStreamParser()
  return decodeEvents(pieces).flatMap((event) => parser.parse(event))
}
