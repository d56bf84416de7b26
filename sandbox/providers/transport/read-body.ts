import type { IncomingMessage } from 'node:http'
import { ProviderFailure } from '../provider-failure'

const LARGEST_BODY_BYTES = 64 * 1024 * 1024

/** Collects the body and hands it on as text; callbacks, because a promise per request costs throughput. */
export function readBody(
  request: IncomingMessage,
  done: (text: string) => void,
  fail: (failure: ProviderFailure) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= LARGEST_BODY_BYTES) chunks.push(chunk)
  })
  request.on('end', () => {
    if (size > LARGEST_BODY_BYTES) fail(new ProviderFailure('payload_too_large', 'Request body is too large.'))
    else done(chunks.length === 1 ? (chunks[0]?.toString('utf8') ?? '') : Buffer.concat(chunks).toString('utf8'))
  })
}
