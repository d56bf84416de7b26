import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEventDecoder, EventTooLargeError } from './index'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function decode(text: string | Uint8Array, options: { size?: number; maxEventBytes?: number } = {}) {
  const bytes = typeof text === 'string' ? encode(text) : text
  const decoder = createEventDecoder({ maxEventBytes: options.maxEventBytes })
  const size = options.size ?? bytes.length
  const events = []
  for (let start = 0; start < bytes.length; start += size)
    events.push(...decoder.push(bytes.subarray(start, start + size)))
  return [...events, ...decoder.end()]
}

describe('line ends and framing', () => {
  test.each([
    ['LF', 'event: a\ndata: 1\n\ndata: 2\n\n'],
    ['CRLF', 'event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n'],
    ['CR', 'event: a\rdata: 1\r\rdata: 2\r\r'],
    ['mixed', 'event: a\rdata: 1\r\n\ndata: 2\n\r\n'],
    ['a byte order mark', '\uFEFFevent: a\ndata: 1\n\ndata: 2\n\n'],
    ['no space after the colon', 'event:a\ndata:1\n\ndata:2\n\n'],
    [
      'comments, ids, retries and unknown fields between',
      ': hi\n\nid: 4\nretry: 10\nevent: a\nx: y\ndata: 1\n: mid\n\n:\n\ndata: 2\n\n',
    ],
    ['no blank line at the end', 'event: a\ndata: 1\n\ndata: 2\n'],
    ['no line end at the end', 'event: a\ndata: 1\n\ndata: 2'],
  ])('%s', (_name, text) => {
    const expected = [
      { event: 'a', data: '1' },
      { event: undefined, data: '2' },
    ]
    expect(decode(text)).toEqual(expected)
    expect(decode(text, { size: 1 })).toEqual(expected)
  })

  test('several data lines are one event, joined by line breaks', () => {
    expect(decode('data: {\ndata:  "a":1\ndata: }\n\n')).toEqual([{ event: undefined, data: '{\n "a":1\n}' }])
  })

  test('events without data are no events', () => {
    expect(decode('event: ping\n\n: comment\n\nid: 3\n\n')).toEqual([])
  })

  test('an event is given out with the chunk that completes it, not later', () => {
    const decoder = createEventDecoder()
    expect(decoder.push(encode('data: 1\r\n\r\ndata: 2'))).toHaveLength(1)
    expect(decoder.push(encode('\n'))).toHaveLength(0)
    expect(decoder.push(encode('\n'))).toHaveLength(1)
    expect(decoder.end()).toEqual([])
  })

  test('a character of four bytes survives every cut', () => {
    const text = 'data: größter 🪐 — ok\n\n'
    for (const size of [1, 2, 3, 5])
      expect(decode(text, { size })).toEqual([{ event: undefined, data: 'größter 🪐 — ok' }])
  })

  test('bytes that are no UTF-8 become replacement characters, not an exception', () => {
    expect(decode(Uint8Array.of(...encode('data: a'), 0xff, 0xc3, ...encode('\n\n')))).toEqual([
      { event: undefined, data: 'a\uFFFD\uFFFD' },
    ])
  })

  test('whatever the text and wherever it is cut, the events are the same', () => {
    const line = fc.constantFrom('data: x', 'data:', 'event: e', ': c', '', '\r', '\n', '\r\n', 'data: ü🪐', 'id: 1')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), (lines, size) => {
        const text = lines.join('\n')
        expect(decode(text, { size })).toEqual(decode(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the largest event', () => {
  test('one that fits passes in one chunk and in many', () => {
    const text = `data: ${'x'.repeat(900)}\n\n`
    expect(decode(text, { maxEventBytes: 1000 })).toHaveLength(1)
    expect(decode(text, { maxEventBytes: 1000, size: 7 })).toHaveLength(1)
  })

  test.each([
    ['in one chunk', `data: ${'x'.repeat(2000)}\n\n`, 5000],
    ['in many chunks', `data: ${'x'.repeat(2000)}\n\n`, 100],
    ['in many lines', `${`data: ${'x'.repeat(90)}\n`.repeat(30)}\n`, 50],
    ['without any line end', 'x'.repeat(2000), 100],
  ])('one that is larger ends the stream with an error: %s', (_name, text, size) => {
    expect(() => decode(text, { maxEventBytes: 1000, size })).toThrow(EventTooLargeError)
  })

  test('a stream of many small events is not bounded by it', () => {
    expect(decode('data: 12345678\n\n'.repeat(500), { maxEventBytes: 100, size: 64 })).toHaveLength(500)
  })

  test('after the error nothing is read any more', () => {
    const decoder = createEventDecoder({ maxEventBytes: 10 })
    expect(() => decoder.push(encode('data: 0123456789abcdef'))).toThrow(EventTooLargeError)
    expect(() => decoder.push(encode('\n\ndata: 1\n\n'))).toThrow(EventTooLargeError)
  })
})
