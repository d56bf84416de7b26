import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendSurrogates } from './mend-surrogates'

test('every JSON text means the same afterwards, but for halves of characters, which become U+FFFD', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const meant: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
        typeof part === 'string' ? encode(part) : part,
      )
      const mended: unknown = JSON.parse(mendSurrogates(JSON.stringify({ value: [value] })))
      expect(JSON.stringify(mended)).toBe(JSON.stringify(wellFormedNames({ value: [meant] })))
    }),
  )
})

test.each([
  [String.raw`"\ud800"`, '\ufffd'],
  [String.raw`"\ud83d\ude00"`, '😀'],
  [String.raw`"\\ud800"`, String.raw`\ud800`],
  [String.raw`"\\\ud800x"`, '\\\ufffdx'],
  [String.raw`"\udc00\ud800"`, '\ufffd\ufffd'],
  [String.raw`"\ud83d\ud83d\ude00"`, '\ufffd😀'],
])('%s', (json, text) => {
  expect(JSON.parse(mendSurrogates(json))).toBe(text)
})

/** As UTF-8 has it. */
function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

/** Names of properties are texts as well. */
function wellFormedNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wellFormedNames)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [encode(name), wellFormedNames(part)]))
}
