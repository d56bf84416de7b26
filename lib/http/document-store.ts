import { StoredDocument } from './document'

const BYTES_MAX = 32 * 1_024 * 1_024

/** Documents that were made of one snapshot of something, by address. They go with the snapshot, and when there are too many. */
export class DocumentStore {
  readonly #bytesMax: number
  readonly #shelves = new WeakMap<object, Shelf>()

  constructor({ bytesMax = BYTES_MAX }: { bytesMax?: number } = {}) {
    this.#bytesMax = bytesMax
  }

  find(snapshot: object, address: string): StoredDocument | undefined {
    return this.#shelves.get(snapshot)?.find(address)
  }

  keep({ snapshot, address, text }: { snapshot: object; address: string; text: string }): StoredDocument {
    const document = new StoredDocument(text)
    const shelf = this.#shelves.get(snapshot) ?? new Shelf()
    this.#shelves.set(snapshot, shelf)
    shelf.keep(address, document)
    shelf.shrink(this.#bytesMax)
    return document
  }
}

/** What was asked for least recently comes first. */
class Shelf {
  readonly #documents = new Map<string, StoredDocument>()
  #bytes = 0

  find(address: string): StoredDocument | undefined {
    const document = this.#documents.get(address)
    if (!document) return undefined
    this.#documents.delete(address)
    this.#documents.set(address, document)
    return document
  }

  keep(address: string, document: StoredDocument): void {
    this.#remove(address)
    this.#documents.set(address, document)
    this.#bytes += document.byteLength
  }

  shrink(bytesMax: number): void {
    for (const address of this.#documents.keys()) {
      if (this.#bytes <= bytesMax) return
      this.#remove(address)
    }
  }

  #remove(address: string): void {
    this.#bytes -= this.#documents.get(address)?.byteLength ?? 0
    this.#documents.delete(address)
  }
}
