import { z } from 'zod'

type Schema = {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema | boolean
  minimum?: number
  minItems?: number
  minLength?: number
  format?: string
  $ref?: string
  [more: string]: unknown
}

const DEPTH_MAX = 6

/** A number that takes one of many ways; the same for the same seed. */
export type Dice = (sides: number) => number

export function createDice(seed: number): Dice {
  let state = seed >>> 0 || 1
  return (sides) => {
    // Mulberry32: small, fast, and good enough to choose with.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

export function toSampler(type: z.ZodType): (dice: Dice) => unknown {
  const schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema
  return (dice) => sample(schema, { dice, depth: 0 })
}

const TEXTS: Record<string, string> = {
  email: 'somebody@example.test',
  uri: 'https://example.test/x.png',
  'date-time': '2030-01-01T00:00:00.000Z',
}

type Way = { dice: Dice; depth: number }

/** A value that a schema allows, as far as the schema says what that is. Optional properties come half of the time. */
function sample(schema: Schema, way: Way): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[way.dice(schema.enum.length)]
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return sample(choices[way.depth > DEPTH_MAX ? 0 : way.dice(choices.length)] ?? {}, way)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sample(part, way))) as unknown
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  return (SAMPLES[type ?? ''] ?? sampleAnything)(schema, way)
}

type Sampler = (schema: Schema, way: Way) => unknown

const sampleNumber: Sampler = ({ minimum }) => Math.max(1, minimum ?? 1)
const sampleText: Sampler = ({ format, minLength }) => TEXTS[format ?? ''] ?? 'text'.padEnd(minLength ?? 0, 'x')
const sampleAnything: Sampler = (_schema, { dice, depth }) => (depth > DEPTH_MAX ? null : { anything: dice(10) })

const SAMPLES: Readonly<Record<string, Sampler>> = {
  object: sampleObject,
  array: sampleArray,
  string: sampleText,
  number: sampleNumber,
  integer: sampleNumber,
  boolean: (_schema, { dice }) => dice(2) === 1,
  null: () => null,
}

function sampleObject({ properties = {}, required }: Schema, { dice, depth }: Way): Record<string, unknown> {
  const needed = new Set(Array.isArray(required) ? (required as string[]) : [])
  const entries = Object.entries(properties).filter(
    ([name]) => needed.has(name) || (depth < DEPTH_MAX && dice(2) === 1),
  )
  return Object.fromEntries(entries.map(([name, property]) => [name, sample(property, { dice, depth: depth + 1 })]))
}

function sampleArray({ items, minItems = 1 }: Schema, { dice, depth }: Way): unknown[] {
  const length = Math.max(minItems, depth > DEPTH_MAX ? 0 : 1 + dice(2))
  if (typeof items !== 'object') return []
  return Array.from({ length }, () => sample(items, { dice, depth: depth + 1 }))
}
