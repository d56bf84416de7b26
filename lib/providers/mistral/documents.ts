import type { DocumentRequest, DocumentResult, DocumentsAdapter } from '../documents-spec'
import { createMalformedError, parseErrorValue } from '../shared/create-provider-error'
import { isRecord, readIndex, readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import { readTokenCount } from '../shared/read-token-count'
import type { ProviderError, ProviderRequest, ProviderTarget } from '../spec'

/** Mistral's recognition of documents. https://docs.mistral.ai/api/endpoint/ocr */
export const mistralDocuments: DocumentsAdapter = { toRequest, parseResponse }

function toRequest({ name, base64 }: DocumentRequest, target: ProviderTarget): ProviderRequest {
  const document = {
    type: 'document_url',
    document_url: `data:application/pdf;base64,${base64}`,
    document_name: name,
  }
  return {
    url: `${target.baseUrl}/ocr`,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(target.apiKey !== '' && { authorization: `Bearer ${target.apiKey}` }),
    },
    body: JSON.stringify({ model: target.model, document, include_image_base64: false }),
  }
}

function parseResponse(body: unknown): DocumentResult {
  if (!isRecord(body)) return fail(createMalformedError('something that is not a document'))
  if (!Array.isArray(body.pages)) {
    const isError = body.error !== undefined || body.message !== undefined || body.detail !== undefined
    return fail(isError ? parseErrorValue(body) : createMalformedError('no pages'))
  }
  const pages = readRecords(body, 'pages').map((page, position) => ({
    index: readIndex(page, 'index') ?? position,
    page,
  }))
  return {
    pages: pages.sort((left, right) => left.index - right.index).map(({ page }) => readMarkdown(page)),
    pagesBilled: readTokenCount(readRecord(body, 'usage_info'), 'pages_processed'),
  }
}

/** Pictures are left out: a link to a file that nobody has says nothing to a model. */
function readMarkdown(page: JsonRecord): string {
  return (readText(page, 'markdown') ?? '').replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '').trim()
}

function fail(error: ProviderError): DocumentResult {
  return { error, pages: [], pagesBilled: null }
}
