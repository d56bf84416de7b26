import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitBlocks } from './split-blocks'

test('nothing is lost or added: the blocks together are the text', () => {
  const line = fc.constantFrom('', 'Words.', '```', '```ts', '~~~~', '- item', '  more', '> quote', '# Title', '1. one')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      expect(splitBlocks(text).join('\n')).toBe(text)
    }),
  )
})

test('what is written never changes a block before the last but one', () => {
  const line = fc.constantFrom('', 'Words.', '```', '- item', '> quote', '# Title')
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (before, after) => {
      const early = splitBlocks(before.join('\n'))
      const late = splitBlocks([...before, ...after].join('\n'))
      expect(late.slice(0, early.length - 1)).toEqual(early.slice(0, -1))
    }),
  )
})

test('code stays whole, with the empty lines in it, until a fence of its kind closes it', () => {
  const code = '````md\n\nText\n\n```\n\nMore\n\n````'
  expect(splitBlocks(`Before\n\n${code}\n\nAfter`)).toEqual(['Before\n', `${code}\n`, 'After'])
})

test('a list with empty lines between its items stays one list', () => {
  expect(splitBlocks('1. one\n\n2. two\n\nEnd')).toEqual(['1. one\n\n2. two\n', 'End'])
})
