import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTENT_LENGTH_MAX, shortenContent } from './shorten-content'

test('bytes of images and files are described, never kept', () => {
  const base64 = Buffer.alloc(9_000, 7).toString('base64')
  const text = shortenContent({
    messages: [{ content: [{ image_url: { url: `data:image/png;base64,${base64}` } }, { data: base64 }] }],
  })
  expect(text).toContain('[image/png of 9000 bytes, not stored, sha256')
  expect(text).toContain('[data of 9000 bytes, not stored')
  expect(text).not.toContain(base64.slice(0, 40))
})

test('ordinary content stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(shortenContent({ value })).toBe(JSON.stringify({ value }))
    }),
  )
})

test('no content becomes longer than the bound, whatever its texts are', () => {
  const long = Array.from({ length: 40 }, () => ({ role: 'user', content: 'é '.repeat(150_000) }))
  const text = shortenContent({ messages: long })
  expect(text.length).toBeLessThanOrEqual(CONTENT_LENGTH_MAX)
  expect(text).toContain('more characters, not stored]')
  const many = shortenContent({ messages: Array.from({ length: 20_000 }, () => 'x'.repeat(200)) })
  expect(many.length).toBeLessThanOrEqual(CONTENT_LENGTH_MAX)
  expect(many).toContain('more, not stored]')
})
