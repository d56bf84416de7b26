import type { RehearsalEvent, rehearseChainBody } from '@/lib/schemas/rehearsal'
import type { z } from 'zod'
import { ApiError, readApiError } from './api-error'

export type RehearsalInput = { slug: string; signal: AbortSignal } & z.input<typeof rehearseChainBody>

/**
 * Sends a real request down a chain and yields what happens, while it happens.
 * @throws ApiError when the request is refused; what fails later is an event
 */
export async function* rehearseChain({ slug, signal, ...body }: RehearsalInput): AsyncGenerator<RehearsalEvent> {
  const { rehearsalEvent } = await import('@/lib/schemas/rehearsal')
  const response = await fetch(`/api/v1/chains/${encodeURIComponent(slug)}/rehearse`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
    signal,
  }).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new ApiError('The server could not be reached. Check the connection and try again.', { status: 0, cause })
  })
  if (!response.ok) throw await readApiError(response)
  if (!response.body) return
  let rest = ''
  for await (const text of readTexts(response.body)) {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) if (block.startsWith('data: ')) yield rehearsalEvent.parse(JSON.parse(block.slice(6)))
  }
}

/** Not every browser iterates over a stream by itself. */
async function* readTexts(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    yield decoder.decode(value, { stream: true })
  }
}
