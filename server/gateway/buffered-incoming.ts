import { IncomingMessage } from 'node:http'

/**
 * A request whose body can be had without waiting once it has arrived, as that of nearly every request has before anybody
 * asks for it. `rawBody` is where the adapter to web-standard requests looks for one; without it each body costs four
 * listeners and a promise.
 */
export class BufferedIncoming extends IncomingMessage {
  #body: Buffer | undefined

  /** The whole body; undefined while it is still arriving, or when it is read as a stream. */
  get rawBody(): Buffer | undefined {
    if (this.#body === undefined && this.complete && !this.readableDidRead) {
      const chunk: unknown = this.read()
      if (Buffer.isBuffer(chunk)) this.#body = chunk
    }
    return this.#body
  }
}
