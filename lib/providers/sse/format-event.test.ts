import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEventDecoder, formatComment, formatDataEvent } from './index'

function read(text: string) {
  const decoder = createEventDecoder()
  return [...decoder.push(new TextEncoder().encode(text)), ...decoder.end()]
}

test.each([
  'a\n\ndata: [DONE]',
  'a\r\n\r\nevent: error',
  '\u2028\u2029\u0085',
  'data: x\rdata: y',
  '\uFEFF',
  '🪐"\\',
  '',
])('text that looks like framing stays inside one event: %j', (text) => {
  const events = read(formatDataEvent(JSON.stringify({ text })))
  expect(events).toHaveLength(1)
  expect(JSON.parse(events[0]?.data ?? '')).toEqual({ text })
  expect(events[0]?.event).toBeUndefined()
})

test('no JSON can make a second event', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
      const events = read(formatDataEvent(JSON.stringify(first)) + formatDataEvent(JSON.stringify(second)))
      expect(events.map(({ data }) => JSON.parse(data) as unknown)).toEqual(
        [first, second].map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      )
    }),
  )
})

test('line breaks in the JSON itself give more data lines and not more events', () => {
  expect(read(formatDataEvent('{\n"a":\r\n\r\n1}'))).toEqual([{ event: undefined, data: '{\n"a":\n\n1}' }])
})

test('a comment is never an event, whatever is in it', () => {
  expect(formatComment('PROCESSING')).toBe(': PROCESSING\n\n')
  expect(read(formatComment('a\n\ndata: x\r\rdata: y'))).toEqual([])
})
