import { describe, expect, test } from 'vitest'
import { readRows, replaceBlock } from './replace-block'

const DOCUMENT = `# Title

<!-- bench:one -->

| target | met |
| ------ | --: |
| a b    |   ✓ |
| c      |   ✗ |

<!-- /bench -->

Words.

<!-- bench:two --><!-- /bench -->
`

describe('a block of a document', () => {
  test('gets another body, and nothing else changes', () => {
    const text = replaceBlock(DOCUMENT, 'two', 'new')
    expect(text).toContain('<!-- bench:two -->\n\nnew\n\n<!-- /bench -->')
    expect(text.slice(0, text.indexOf('<!-- bench:two'))).toBe(DOCUMENT.slice(0, DOCUMENT.indexOf('<!-- bench:two')))
    expect(replaceBlock(replaceBlock(text, 'two', 'x'), 'two', 'new')).toBe(text)
  })

  test('has its rows read back', () => {
    expect(readRows(DOCUMENT, 'one')).toEqual([
      ['a b', '✓'],
      ['c', '✗'],
    ])
    expect(readRows(DOCUMENT, 'two')).toEqual([])
  })

  test('that does not exist is named', () => {
    expect(() => replaceBlock(DOCUMENT, 'three', 'x')).toThrow('three')
  })
})
