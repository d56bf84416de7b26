import type { JsonObject } from '../types'
import type { FillContext } from './fill-schema'

const FORMATS: Record<string, string> = {
  date: '2026-03-14',
  'date-time': '2026-03-14T09:26:53Z',
  time: '09:26:53Z',
  duration: 'PT1H',
  email: 'ada@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uuid: '0b9f2c3e-6a1d-4c55-9f3e-2d7a1b8c4e60',
}
const PLACE_NAME = /^(?:city|location|place|town|country|region|destination|origin)$/i
const PLACE = /\b(?:in|for|at|to|from|near)\s+(\p{Lu}[\p{L}'-]*(?:[ ,]+\p{Lu}[\p{L}'-]*){0,3})/u

/** A string for one property of a schema: from its format or pattern, from a place that the user named, or the topic. */
export function composeString(schema: JsonObject, context: FillContext & { name: string }): string {
  if (typeof schema.format === 'string') {
    const known = FORMATS[schema.format]
    if (known !== undefined) return known
  }
  if (typeof schema.pattern === 'string') return matchPattern(schema.pattern, context.topic)
  const place = PLACE_NAME.test(context.name) ? PLACE.exec(context.text)?.[1] : undefined
  const nonce = context.nonce === null ? '' : ` ${context.nonce}`
  return fitLength(place ?? `${context.topic}${nonce}`, schema)
}

function fitLength(text: string, schema: JsonObject): string {
  const minimum = typeof schema.minLength === 'number' ? schema.minLength : 0
  const maximum = typeof schema.maxLength === 'number' ? schema.maxLength : Infinity
  return text.padEnd(Math.min(minimum, 10_000), '.').slice(0, maximum)
}

/** No general generator: the usual shapes are tried in turn. */
function matchPattern(pattern: string, topic: string): string {
  const slug = topic.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const candidates = [topic, slug, slug.replaceAll('-', '_'), 'a', 'A', 'abc', 'ABC', '1', '12', '123', '1234', '12345']
  candidates.push('+15551234567', '555-1234', 'A1', 'AB-123', '#1f2937', '1.0.0', 'en-US', ...Object.values(FORMATS))
  try {
    const expression = new RegExp(pattern, 'u')
    return candidates.find((candidate) => expression.test(candidate)) ?? topic
  } catch {
    // A pattern that this engine cannot read constrains nothing here.
    return topic
  }
}
