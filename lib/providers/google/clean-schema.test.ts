import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanSchema } from './clean-schema'
import { measureCpuMs } from '@/lib/core/test-kit/measure-cpu-ms'

test.each([
  [
    'unknown keywords',
    {
      type: 'object',
      $schema: 'x',
      additionalProperties: false,
      properties: { a: { type: 'string', format: 'uri', examples: ['b'] } },
    },
    { type: 'object', properties: { a: { type: 'string' } } },
  ],
  ['a union with null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
  [
    'several types',
    { type: ['string', 'integer', 'null'] },
    { nullable: true, anyOf: [{ type: 'string' }, { type: 'integer' }] },
  ],
  ['anyOf with null', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, { type: 'integer', nullable: true }],
  ['oneOf', { oneOf: [{ type: 'integer' }, { type: 'string' }] }, { anyOf: [{ type: 'integer' }, { type: 'string' }] }],
  ['const', { const: 'yes' }, { type: 'string', enum: ['yes'] }],
  ['an enum of numbers', { type: 'integer', enum: [1, 2] }, { type: 'integer' }],
  ['an enum with null and an empty text', { enum: ['a', null, ''] }, { type: 'string', enum: ['a'], nullable: true }],
  ['an array of nothing in particular', { type: 'array' }, { type: 'array', items: { type: 'string' } }],
  [
    'a required property that is not there',
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a', 'b'] },
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
  ],
  [
    'references',
    {
      type: 'object',
      properties: { a: { $ref: '#/$defs/A', description: 'own' } },
      $defs: { A: { type: 'string', description: 'theirs' } },
    },
    { type: 'object', properties: { a: { type: 'string', description: 'own' } } },
  ],
  [
    'allOf',
    {
      allOf: [
        { properties: { a: { type: 'string' } }, required: ['a'] },
        { properties: { b: { type: 'string' } }, required: ['b'] },
      ],
    },
    { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } }, required: ['a', 'b'] },
  ],
])('%s', (_name, schema, expected) => {
  expect(cleanSchema(schema)).toEqual(expected)
})

test('a schema that refers to itself ends', () => {
  const node = { type: 'object', properties: { next: { $ref: '#/$defs/Node' } } }
  expect(JSON.stringify(cleanSchema({ $ref: '#/$defs/Node', $defs: { Node: node } })).length).toBeLessThan(5000)
  expect(cleanSchema({ $ref: '#/$defs/A', $defs: { A: { $ref: '#/$defs/A' } } })).toBeDefined()
  expect(
    cleanSchema({ allOf: [{ $ref: '#/$defs/A' }], $defs: { A: { allOf: [{ $ref: '#/$defs/A' }] } } }),
  ).toBeDefined()
})

test('a schema whose references multiply stays small and is done at once', () => {
  const tree = {
    type: 'object',
    properties: {
      left: { $ref: '#/$defs/T' },
      right: { $ref: '#/$defs/T' },
      all: { allOf: [{ $ref: '#/$defs/T' }, { $ref: '#/$defs/U' }] },
    },
  }
  const twice = { allOf: [{ $ref: '#/$defs/U' }, { $ref: '#/$defs/U' }] }
  const clean = () => cleanSchema({ $ref: '#/$defs/T', $defs: { T: tree, U: twice } })
  expect(JSON.stringify(clean()).length).toBeLessThan(200_000)
  expect(measureCpuMs(() => void clean())).toBeLessThan(500)
})

test('no keyword that Google refuses is left, whatever the schema', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          'type',
          'properties',
          'items',
          'anyOf',
          'allOf',
          'enum',
          '$ref',
          'const',
          'format',
          'not',
          'if',
        ),
        fc.jsonValue({ maxDepth: 4 }),
      ),
      (schema) => {
        expect(Object.keys(cleanSchema(schema))).toEqual(
          expect.not.arrayContaining(['$ref', 'allOf', 'const', 'not', 'if', 'oneOf']),
        )
      },
    ),
  )
})
