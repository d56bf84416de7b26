import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ToolNames } from './tool-names'

const fn = (name: string) => ({ type: 'function' as const, name })
const namespace = (name: string, ...names: string[]) => ({ type: 'namespace' as const, name, tools: names.map(fn) })

describe('flat names of tools', () => {
  test('are what providers take, differ from each other, and lead back to the tool', () => {
    const name = fc.string({ minLength: 1, maxLength: 128 })
    const spaces = fc.uniqueArray(fc.tuple(name, fc.uniqueArray(name, { minLength: 1, maxLength: 4 })), {
      selector: ([space]) => space,
      maxLength: 4,
    })
    fc.assert(
      fc.property(spaces, (entries) => {
        const names = new ToolNames(entries.map(([space, inner]) => namespace(space, ...inner)))
        const tools = entries.flatMap(([space, inner]) => inner.map((tool) => ({ name: tool, namespace: space })))
        const flat = tools.map((tool) => names.flatten(tool))
        for (const text of flat) expect(text).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
        expect(new Set(flat).size).toBe(tools.length)
        expect(flat.map((text) => names.restore(text))).toEqual(tools)
      }),
    )
  })

  test('leave a plain function its own name, whatever a namespace makes of its own', () => {
    const names = new ToolNames([namespace('a', 'b'), fn('a__b')])
    expect(names.flatten({ name: 'a__b' })).toBe('a__b')
    expect(names.restore('a__b')).toEqual({ name: 'a__b', namespace: undefined })
    expect(names.restore(names.flatten({ name: 'b', namespace: 'a' }))).toEqual({ name: 'b', namespace: 'a' })
  })

  test('of tools that are no longer offered are the same as when they were', () => {
    expect(new ToolNames([]).flatten({ name: 'read', namespace: 'files' })).toBe('files__read')
  })
})
