import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Answer } from './answer'
import { StoredDocument } from './document'

const TEXT = JSON.stringify({ models: 'ä long list '.repeat(500) })
const document = new StoredDocument(TEXT)

function ask(headers: Record<string, string>, mayCompress = true): Promise<Answer> {
  return document.answer({ headers: new Headers(headers), answerHeaders: { 'cache-control': 'no-cache' }, mayCompress })
}

function bytesOf({ body }: Answer): Uint8Array {
  if (!(body instanceof Uint8Array)) throw new Error('The answer has no bytes.')
  return body
}

test.each([
  ['br, gzip', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['gzip;q=0.0', undefined],
  ['identity', undefined],
  ['deflate, zstd', undefined],
  ['', undefined],
])('who takes `%s` gets %s', async (accepted, coding) => {
  const answer = await ask({ 'accept-encoding': accepted })
  expect(answer.headers['content-encoding']).toBe(coding)
  expect(answer.headers.vary).toBe('accept-encoding')
  const bytes = bytesOf(answer)
  const plain = coding === 'br' ? brotliDecompressSync(bytes) : coding === 'gzip' ? gunzipSync(bytes) : bytes
  expect(new TextDecoder().decode(plain)).toBe(TEXT)
})

test('each form has a strong tag of its own, the same every time', async () => {
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (coding) => (await ask({ 'accept-encoding': coding })).headers.etag),
  )
  expect(new Set(tags).size).toBe(3)
  expect(tags.every((tag) => /^"[^"]+"$/.test(tag ?? ''))).toBe(true)
  expect((await ask({ 'accept-encoding': 'br' })).headers.etag).toBe(tags[0])
})

test('whoever has it in any form, also behind a proxy that weakened the tag, is told so without a body', async () => {
  const { etag = '' } = (await ask({ 'accept-encoding': 'gzip' })).headers
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await ask({ 'accept-encoding': 'br', 'if-none-match': known })
    expect([answer.status, answer.body]).toEqual([304, null])
    expect(answer.headers['cache-control']).toBe('no-cache')
  }
  expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200)
  expect(
    (
      await new StoredDocument('changed').answer({
        headers: new Headers({ 'if-none-match': etag }),
        answerHeaders: {},
        mayCompress: true,
      })
    ).status,
  ).toBe(200)
})

test('is left as it is where nobody may compress it, and where there is nothing to gain', async () => {
  expect((await ask({ 'accept-encoding': 'br' }, false)).headers['content-encoding']).toBeUndefined()
  const small = await new StoredDocument('{}').answer({
    headers: new Headers({ 'accept-encoding': 'br' }),
    answerHeaders: {},
    mayCompress: true,
  })
  expect(small.headers['content-encoding']).toBeUndefined()
})
