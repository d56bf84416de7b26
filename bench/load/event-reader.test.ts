import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EventReader } from './event-reader'

const event = (content: string): string => `data: {"choices":[{"delta":{"content":"${content}"}}]}\n\n`
const STREAM = `: working\n\n${event('')}${event('one')}${event(' two')}data: [DONE]\n\n`

function readIn(text: string, cuts: readonly number[]): EventReader {
  const reader = new EventReader()
  const bytes = Buffer.from(text)
  const edges = [0, ...[...new Set(cuts)].sort((left, right) => left - right), bytes.length]
  for (const [index, end] of edges.slice(1).entries()) reader.read(bytes.subarray(edges[index], end))
  return reader
}

describe('a stream', () => {
  test('has as many events and the same end, wherever it is cut', () => {
    const cut = fc.integer({ min: 1, max: STREAM.length - 1 })
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 40 }), (cuts) => {
        const reader = readIn(STREAM, cuts)
        expect(reader.events).toBe(5)
        expect(reader.isWhole).toBe(true)
      }),
    )
  })

  test('is not whole without its end, and a later stream owes it nothing', () => {
    const reader = readIn(STREAM.slice(0, -1), [10])
    expect(reader.isWhole).toBe(false)
    reader.reset()
    expect(reader.read(Buffer.from('\n'))).toBe(0)
    expect(reader.isWhole).toBe(false)
  })

  test('has its first token where there is content, not before', () => {
    const reader = new EventReader()
    reader.read(Buffer.from(': working\n\n'))
    reader.read(Buffer.from(event('')))
    expect(reader.hasToken).toBe(false)
    reader.read(Buffer.from(event('') + event('x')))
    expect(reader.hasToken).toBe(true)
  })

  test('may use its memory again for the next piece', () => {
    const reader = new EventReader()
    const shared = Buffer.from('data: [DONE]\n\n')
    reader.read(shared)
    shared.fill(0)
    expect(reader.isWhole).toBe(true)
  })
})
