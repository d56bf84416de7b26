/** Bytes of an answer that are kept for giving it again; a longer one is known to have been given, and no more. */
const BYTES_MAX = 8 * 1_024 * 1_024

type Collection = {
  source: ReadableStream<Uint8Array>
  /** Whether what comes next is the end of the answer: it waits until the outcome is settled. */
  hasEnded: () => boolean
  /** Called once, and never throws: with all bytes, with null when they are too many, with undefined when the body broke. */
  settle: (bytes: Buffer | null | undefined) => Promise<void>
}

type Client = ReadableStreamDefaultController<Uint8Array>

/**
 * Reads a body to its end whether or not its client stays, and passes it on as it comes. Answers are bounded by their
 * tokens, so a client that reads slowly costs no more memory than its answer.
 */
export function collectBody(collection: Collection): ReadableStream<Uint8Array> {
  let client: Client | null = null
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      client = controller
      void pump(collection, () => client)
    },
    cancel: () => {
      client = null
    },
  })
}

/** @param getClient null once the client is gone */
async function pump({ source, hasEnded, settle }: Collection, getClient: () => Client | null): Promise<void> {
  const collected = new ByteCollector()
  const reader = source.getReader()
  const held: Uint8Array[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      collected.add(value)
      if (hasEnded()) held.push(value)
      else getClient()?.enqueue(value)
    }
  } catch (error) {
    await settle(undefined)
    getClient()?.error(error)
    return
  }
  await settle(collected.bytes)
  for (const chunk of held) getClient()?.enqueue(chunk)
  getClient()?.close()
}

class ByteCollector {
  #chunks: Uint8Array[] | null = []
  #length = 0

  get bytes(): Buffer | null {
    return this.#chunks && Buffer.concat(this.#chunks)
  }

  add(chunk: Uint8Array): void {
    this.#length += chunk.byteLength
    if (this.#length > BYTES_MAX) this.#chunks = null
    else this.#chunks?.push(chunk)
  }
}
