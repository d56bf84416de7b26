import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChunkedReader } from './chunked-reader'

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n'
const ANSWER = `${HEAD}5\r\nhello\r\n10\r\n, with\r\n\r\na gap\n\r\n0\r\n\r\n`

function readIn(text: string, cuts: readonly number[]): { body: string; reader: ChunkedReader } {
  const reader = new ChunkedReader()
  const bytes = Buffer.from(text)
  const edges = [0, ...[...new Set(cuts)].sort((left, right) => left - right), bytes.length]
  let body = ''
  for (const [index, end] of edges.slice(1).entries()) {
    reader.read(bytes.subarray(edges[index], end), (piece) => {
      body += piece.toString('latin1')
    })
  }
  return { body, reader }
}

describe('an answer', () => {
  test('has the same body wherever it is cut, and ends where it ends', () => {
    const cut = fc.integer({ min: 1, max: ANSWER.length - 1 })
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 60 }), (cuts) => {
        const { body, reader } = readIn(ANSWER, cuts)
        expect(body).toBe('hello, with\r\n\r\na gap\n')
        expect(reader).toMatchObject({ status: 200, isComplete: true })
      }),
    )
  })

  test('without its last chunk is not complete', () => {
    expect(readIn(ANSWER.slice(0, -5), []).reader.isComplete).toBe(false)
  })

  test('may state its length instead, as refusals do', () => {
    const { body, reader } = readIn('HTTP/1.1 402 Payment Required\r\ncontent-length: 4\r\n\r\nnope', [30, 55])
    expect(body).toBe('nope')
    expect(reader).toMatchObject({ status: 402, isComplete: true })
  })
})
