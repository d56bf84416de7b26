import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRows } from '../report/replace-block'
import { chooseSections, SECTIONS } from './list-sections'

describe('sections', () => {
  test('have a place for their tables in the document, each of its own', () => {
    const text = readFileSync('docs/performance.md', 'utf8')
    for (const name of ['targets', ...SECTIONS.map((section) => section.name)]) {
      expect(() => readRows(text, name)).not.toThrow()
      expect(text.split(`<!-- bench:${name} -->`)).toHaveLength(2)
    }
  })

  test('are all measured but those that are too long, unless some are named', () => {
    expect(chooseSections('').map(({ name }) => name)).not.toContain('soak')
    expect(chooseSections('soak, c=64').map(({ name }) => name)).toEqual(['c=64', 'soak'])
  })

  test('that do not exist are named, and a part of a name is not enough', () => {
    expect(() => chooseSections('c=6')).toThrow("no section 'c=6'")
  })
})
