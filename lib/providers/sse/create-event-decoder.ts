import { createParser } from 'eventsource-parser'
import type { UpstreamEvent } from '../spec'
import { createTextDecoder } from './create-text-decoder'

/** Thrown by `push` and `end`; the stream cannot be read on after it. */
export class EventTooLargeError extends Error {
  constructor(maxEventBytes: number) {
    super(`The provider sent a server-sent event of more than ${maxEventBytes} bytes.`)
    this.name = 'EventTooLargeError'
  }
}

type EventDecoder = {
  /** The events that this chunk completes. Throws `EventTooLargeError`. */
  push: (chunk: Uint8Array) => UpstreamEvent[]
  /** What is left when the body ended: some servers leave out the blank line after their last event. */
  end: () => UpstreamEvent[]
}

const MAX_EVENT_BYTES = 16 * 1024 * 1024

/**
 * Cuts a byte stream into server-sent events (HTML standard §9.2.6): LF, CR and CRLF wherever the chunks end, a byte
 * order mark, characters split over chunks, comments, several `data` lines. One event may hold `maxEventBytes`, so that
 * a provider that never ends a line cannot fill our memory. The limit counts UTF-16 units, of which a text never has
 * more than bytes.
 */
export function createEventDecoder({
  maxEventBytes = MAX_EVENT_BYTES,
}: { maxEventBytes?: number | undefined } = {}): EventDecoder {
  const decoder = createTextDecoder()
  let events: UpstreamEvent[] = []
  let isTooLarge = false
  const parser = createParser({
    maxBufferSize: maxEventBytes,
    onEvent: ({ event, data }) => {
      // The parser's own limit sees only what is still incomplete at a chunk's end.
      if (data.length > maxEventBytes) isTooLarge = true
      else events.push({ event, data })
    },
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') isTooLarge = true
    },
  })
  const feed = (text: string): UpstreamEvent[] => {
    if (!isTooLarge) parser.feed(text)
    if (isTooLarge) throw new EventTooLargeError(maxEventBytes)
    const completed = events
    events = []
    return completed
  }
  return {
    push: (chunk) => feed(decoder.push(chunk)),
    end: () => feed(`${decoder.end()}\n\n`),
  }
}
