import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healJson } from './heal-json'

const person = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    age: { type: 'integer' },
    tags: { type: 'array', items: { type: 'string' } },
  },
  required: ['name', 'age'],
  additionalProperties: false,
}

describe('healJson', () => {
  it.each([
    ['a fence', '```json\n{"a": 1}\n```', { a: 1 }],
    ['a fence without a language', '```\n[1, 2]\n```', [1, 2]],
    ['talk around it', 'Sure! Here you go: {"a": 1} Anything else?', { a: 1 }],
    ['talk around a fence', 'Here:\n```json\n{"a": [1]}\n```\nDone.', { a: [1] }],
    ['a trailing comma', '{"a": 1, "b": [1, 2,],}', { a: 1, b: [1, 2] }],
    ['single quotes and bare names', "{a: 'x', b: True}", { a: 'x', b: true }],
    ['a missing bracket', '{"a": {"b": 1}', { a: { b: 1 } }],
    ['a comment', '{"a": 1 // one\n}', { a: 1 }],
  ])('repairs %s', (_what, text, value) => {
    expect(JSON.parse(healJson(text, null) ?? 'null')).toEqual(value)
  })

  it('never changes valid JSON, whatever a schema says of it', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(null, person), (json, schema) => {
        expect(healJson(json, schema)).toBeNull()
      }),
    )
  })

  it('gives valid JSON of an object or a list or nothing at all, for any text, and leaves its own result alone', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.string()).map(([json, at, noise]) => {
      const position = at % (json.length + 1)
      return `${json.slice(0, position)}${noise}${json.slice(position)}`
    })
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        const healed = healJson(text, null)
        if (healed === null) return
        expect(typeof JSON.parse(healed)).toBe('object')
        expect(healJson(healed, null)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('gives nothing where what comes out has not the shape that was asked for', () => {
    expect(healJson('{name: "A", age: 3}', person)).toBe('{"name": "A", "age": 3}')
    expect(healJson('{name: "A"}', person)).toBeNull()
    expect(healJson('{name: "A", age: "three"}', person)).toBeNull()
    expect(healJson('{name: "A", age: 3, tags: [1]}', person)).toBeNull()
    expect(healJson('{name: "A", age: 3, more: 1}', person)).toBeNull()
    expect(healJson('[{name: "A", age: 3}]', person)).toBeNull()
  })

  it('gives nothing for plain words', () => {
    expect(healJson('I cannot answer that.', null)).toBeNull()
    expect(healJson('', null)).toBeNull()
  })

  it('ends for a schema that refers to itself over and over and for nested lists without end', () => {
    const schema: Record<string, unknown> = { type: 'array' }
    schema.items = schema
    expect(() => healJson(`${'['.repeat(5_000)}${']'.repeat(4_999)}`, schema)).not.toThrow()
  })
})
