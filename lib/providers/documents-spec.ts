import type { ProviderError, ProviderRequest, ProviderTarget } from './spec'

/** A PDF whose pages are to be recognised. */
export type DocumentRequest = { name: string; base64: string }

/** `error` is set, and `pages` empty, when a 200 answer holds no pages. */
export type DocumentResult = {
  error?: ProviderError | undefined
  /** The text of each page in its order, as Markdown. */
  pages: string[]
  /** Pages that the provider charges for; null when it did not say. */
  pagesBilled: number | null
}

/** The part of an adapter that recognises the text of scanned pages. Pure, like the rest. */
export type DocumentsAdapter = {
  toRequest: (request: DocumentRequest, target: ProviderTarget) => ProviderRequest
  parseResponse: (body: unknown) => DocumentResult
}
