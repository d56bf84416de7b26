import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createToolCallId } from './create-tool-call-id'
import { fitToolCallId } from './fit-tool-call-id'

const MISTRAL = { pattern: /^[A-Za-z0-9]{9}$/, length: 9 }

test('an id that fits stays; any other becomes one that fits, always the same', () => {
  expect(fitToolCallId('Qw3rTy9Ui', MISTRAL)).toBe('Qw3rTy9Ui')
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(fitToolCallId(id, MISTRAL)).toMatch(MISTRAL.pattern)
      expect(fitToolCallId(id, MISTRAL)).toBe(fitToolCallId(id, MISTRAL))
    }),
  )
})

test('ids that differ stay different', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => fitToolCallId(`call_${index}`, MISTRAL))
  expect(new Set(ids).size).toBe(5000)
})

test('a made-up id follows from the answer, so that a stream cut elsewhere gives the same', () => {
  expect(createToolCallId('chatcmpl-417', 1)).toBe('call_chatcmpl417_1')
  expect(createToolCallId('x'.repeat(200), 12).length).toBeLessThanOrEqual(40)
  expect(createToolCallId(null, 0)).not.toBe(createToolCallId(null, 0))
})
