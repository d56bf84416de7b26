import { AppError } from '@/lib/core/errors'
import type { StoredOutcome } from '@/lib/idempotency'
import { readStoredError } from './stored-error'

const SLICE_BYTES = 16 * 1_024

/**
 * Gives a stored outcome again: status, headers and every byte, a stream as a stream.
 * @throws AppError the stored one; conflict when the answer was not kept
 */
export function replayOutcome(outcome: StoredOutcome & { generationId: string }): Response {
  const error = readStoredError(outcome)
  if (error) throw error
  const { status, headers, body, generationId } = outcome
  if (body === null) {
    throw new AppError(
      'conflict',
      `This request was answered and billed as ${generationId}. Its answer was not kept, because it is too long or nothing of it may be; send it with a new Idempotency-Key to have another one.`,
      { details: { reason: 'idempotency_outcome_not_kept', generation_id: generationId } },
    )
  }
  return new Response(toStream(body), { status, headers: { ...headers, 'idempotent-replayed': 'true' } })
}

function toStream(body: Buffer): ReadableStream<Uint8Array> {
  let offset = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (offset >= body.length) return controller.close()
      controller.enqueue(new Uint8Array(body.subarray(offset, offset + SLICE_BYTES)))
      offset += SLICE_BYTES
    },
  })
}
