import { describe, expect, test } from 'vitest'
import { mistralDocuments } from './documents'

describe('recognition of documents', () => {
  test('sends the PDF as the vendor documents it', () => {
    const target = { baseUrl: 'https://api.mistral.ai/v1', apiKey: 'key', model: 'mistral-ocr-latest' }
    const { url, headers, body } = mistralDocuments.toRequest({ name: 'a.pdf', base64: 'JVBERi0=' }, target)
    expect(url).toBe('https://api.mistral.ai/v1/ocr')
    expect(headers.authorization).toBe('Bearer key')
    expect(JSON.parse(body)).toEqual({
      model: 'mistral-ocr-latest',
      document: {
        type: 'document_url',
        document_url: 'data:application/pdf;base64,JVBERi0=',
        document_name: 'a.pdf',
      },
      include_image_base64: false,
    })
  })

  test('gives pages in their order, without links to pictures that nobody has', () => {
    const pages = [
      { index: 1, markdown: 'second ![img-0.jpeg](img-0.jpeg) page' },
      { index: 0, markdown: '# first\n\n| a | b |' },
    ]
    const result = mistralDocuments.parseResponse({ pages, usage_info: { pages_processed: 2, doc_size_bytes: 9 } })
    expect(result).toEqual({ pages: ['# first\n\n| a | b |', 'second  page'], pagesBilled: 2 })
  })

  test.each([
    ['an error body', { detail: 'Invalid document' }],
    ['nothing of use', { id: 'x' }],
    ['no object', 'html'],
    ['null', null],
  ])('takes %s for a failure', (_, body) => {
    const { pages, error } = mistralDocuments.parseResponse(body)
    expect(pages).toEqual([])
    expect(error?.message).toBeTruthy()
  })

  test('leaves the count to us when none is reported', () => {
    expect(mistralDocuments.parseResponse({ pages: [{ markdown: 'a' }] })).toEqual({ pages: ['a'], pagesBilled: null })
  })
})
