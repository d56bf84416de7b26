import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCsvRow } from './write-csv-row'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.example")'])(
  '%j is no formula any more',
  (text) => {
    expect(writeCsvRow([text])).toMatch(/^"?'/)
  },
)

/** As RFC 4180 says. */
function readRow(line: string): string[] {
  const cells = [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

test('a row is read back as it was written, and no cell of it begins a formula', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('=cmd', 'a,b', 'say "so"', 'two\r\nlines'))
  fc.assert(
    fc.property(cell, fc.array(cell, { maxLength: 4 }), (first, others) => {
      const cells = [first, ...others].map((text) => text || 'x')
      const read = readRow(writeCsvRow(cells))
      expect(read.map((text, index) => (text === cells[index] ? text : text.replace(/^'/, '')))).toEqual(cells)
      expect(read.every((text) => !/^[=+\-@\t\r]/.test(text))).toBe(true)
    }),
  )
})

test('exact decimals and counts stay numbers', () => {
  expect(writeCsvRow(['0.000001234', 12])).toBe('0.000001234,12\r\n')
})
