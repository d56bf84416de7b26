import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage } from 'node:http'
import { chooseReader } from '@/lib/client/reader/choose-reader'
import { SERVER_READER } from '@/lib/client/reader/current-reader'
import type { Reader } from '@/lib/client/reader/reader'

/**
 * Remembers for whom each request is answered for as long as it lasts, in both halves of Next's rendering: components of
 * the browser are rendered by the server too, where they can read no header.
 */
export async function followRequests(): Promise<void> {
  const readers = new AsyncLocalStorage<Reader>()
  Object.assign(globalThis, { [SERVER_READER]: readers })
  // Left alone by Next, which builds this file for its edge runtime too, where it never runs, and would warn.
  const { subscribe } = await import(/* turbopackIgnore: true */ 'node:diagnostics_channel')
  // Told in the asynchronous scope of the request, before anybody handles it.
  subscribe('http.server.request.start', (message) => {
    const headers = readHeaders(message)
    const acceptLanguage = headers['accept-language'] ?? ''
    readers.enterWith(chooseReader({ acceptLanguage, cookies: headers.cookie ?? '' }))
  })
}

function readHeaders(message: unknown): IncomingMessage['headers'] {
  // The documented message of this channel (node:diagnostics_channel, "HTTP").
  return (message as { request: IncomingMessage }).request.headers
}
