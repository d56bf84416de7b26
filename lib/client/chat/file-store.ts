import type { ChatAttachment } from '@/lib/schemas/chats'
import { ApiError } from '../api-error'
import { attachmentUrl } from '../chats'

/** A file that a person chose: its bytes as a data URI, beside what the message keeps of it. */
export type LocalFile = ChatAttachment & { dataUri: string }

/** The bytes of files, as this page sent or read them already. */
export class FileStore {
  readonly #dataUris = new Map<string, Promise<string>>()

  keep(files: readonly LocalFile[]): void {
    for (const file of files) this.#dataUris.set(file.id, Promise.resolve(file.dataUri))
  }

  /** @throws ApiError when the file is gone or the server cannot be reached */
  load(chatId: string, { id }: Pick<ChatAttachment, 'id'>): Promise<string> {
    const known = this.#dataUris.get(id)
    if (known) return known
    const loading = fetchDataUri(attachmentUrl(chatId, id))
    this.#dataUris.set(id, loading)
    loading.catch(() => this.#dataUris.delete(id))
    return loading
  }
}

async function fetchDataUri(url: string): Promise<string> {
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) throw new ApiError('A file of this chat could not be loaded.', { status: response.status })
  return toDataUri(await response.blob())
}

/** A file's bytes as `data:<type>;base64,…`. @throws Error when the browser cannot read it */
export function toDataUri(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(new Error('The file could not be read.'))
    reader.readAsDataURL(blob)
  })
}

/** The base64 of a data URI. */
export function toBase64(dataUri: string): string {
  return dataUri.slice(dataUri.indexOf(',') + 1)
}
