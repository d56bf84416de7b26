import fc from 'fast-check'
import type { Dice } from './sample-schema'

export type SpoiltBody = {
  kind: string
  /** Where a wrong value was put; null when the text itself is broken. */
  path: string | null
  body: string | Buffer
  headers: Record<string, string>
}

const JSON_TYPE = { 'content-type': 'application/json' }
const LONE_SURROGATES = ['\ud800', 'a\udfffb', '\udc00\ud800']

/** Values that no field expects; the same list for every run, so that a seed repeats it. */
const WEIRD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  -0,
  1.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  -(2 ** 63),
  '',
  ' ',
  '0',
  'null',
  '\u0000',
  'a\u0000b',
  'x'.repeat(5_000),
  '𝔘'.repeat(500),
  ...LONE_SURROGATES,
  '../../etc/passwd',
  "'; DROP TABLE generation; --",
  '${7*7}',
  'data:image/png;base64,',
  'data:image/png;base64,!!!!',
  'http://127.0.0.1:1/x.png',
  'javascript:alert(1)',
  [],
  [[]],
  [null],
  [[[[[[]]]]]],
  {},
  { type: 'text' },
  { type: null },
  { length: 1e9 },
  { toString: 'x', valueOf: 1 },
  { constructor: { prototype: { polluted: true } } },
  ...fc.sample(fc.jsonValue({ maxDepth: 4 }), { numRuns: 200, seed: 8 }),
]

/** Replaces, removes, adds or repeats something at one place of a good body. */
function spoilAtPath(good: unknown, dice: Dice): { value: unknown; path: string } {
  const copy: unknown = structuredClone({ root: good })
  let holder = copy as Record<string, unknown>
  let key = 'root'
  const path: string[] = []
  for (;;) {
    const inner = holder[key]
    const names = typeof inner === 'object' && inner !== null ? Object.keys(inner) : []
    if (names.length === 0 || (path.length > 0 && dice(3) === 0)) break
    holder = inner as Record<string, unknown>
    key = names[dice(names.length)] ?? ''
    path.push(key)
  }
  const change = dice(8)
  if (change === 0) Reflect.deleteProperty(holder, key)
  else if (change === 1 && Array.isArray(holder[key]))
    holder[key] = Array<unknown>(600).fill((holder[key] as unknown[])[0])
  else holder[key] = WEIRD[dice(WEIRD.length)]
  return { value: (copy as { root: unknown }).root, path: path.join('.') }
}

type Breaker = (text: string, dice: Dice) => Omit<SpoiltBody, 'path' | 'kind'>

const asJson = (body: string | Buffer): Omit<SpoiltBody, 'path' | 'kind'> => ({ body, headers: JSON_TYPE })

/** Ways to break the text of a body or what stands around it. */
const BREAKERS: Readonly<Record<string, Breaker>> = {
  empty: () => asJson(''),
  blank: () => asJson(' \n\t '),
  truncated: (text, dice) => asJson(text.slice(0, dice(Math.max(1, text.length)))),
  'random bytes': (_text, dice) => asJson(Buffer.from(Array.from({ length: 1 + dice(300) }, () => dice(256)))),
  'invalid UTF-8': (text) => asJson(Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xc3, 0x28, 0xff])])),
  'deep arrays': (_text, dice) => asJson('['.repeat(500 + dice(3_000))),
  'deep objects': (_text, dice) => {
    const depth = 200 + dice(3_000)
    return asJson('{"messages":'.repeat(depth) + '1' + '}'.repeat(depth))
  },
  'deep and whole': (text, dice) => {
    const depth = 100 + dice(2_000)
    return asJson(
      `${text.replace(/\}$/, '')}${text === '{}' ? '' : ','}"metadata":${'['.repeat(depth)}${']'.repeat(depth)}}`,
    )
  },
  'duplicate keys': (text) =>
    asJson(text.replace(/\}$/, `${text === '{}' ? '' : ','}"model":1,"model":[],"messages":{}}`)),
  'prototype keys': (text) =>
    asJson(
      text.replace(
        /\}$/,
        `${text === '{}' ? '' : ','}"__proto__":{"stream":true},"constructor":{"prototype":{"x":1}},"hasOwnProperty":1}`,
      ),
    ),
  'huge number': (text) => asJson(text.replace(/\}$/, `${text === '{}' ? '' : ','}"max_tokens":1${'0'.repeat(400)}}`)),
  'wrong content type': (text, dice) => {
    const types = ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'x', '']
    return { body: text, headers: { 'content-type': types[dice(types.length)] ?? '' } }
  },
  'claimed encoding': (text, dice) => {
    const encodings = ['gzip', 'br', 'deflate', 'nonsense']
    return { body: text, headers: { ...JSON_TYPE, 'content-encoding': encodings[dice(encodings.length)] ?? '' } }
  },
  'not an object': (_text, dice) => asJson(JSON.stringify(WEIRD[dice(WEIRD.length)])),
  'byte order mark': (text) => asJson(`\ufeff${text}`),
  concatenated: (text) => asJson(text + text),
}
const BREAKER_NAMES = Object.keys(BREAKERS)

/** A body that is wrong in one respect, made from a good one. */
export function spoilBody(good: unknown, dice: Dice): SpoiltBody {
  if (dice(3) > 0) {
    const { value, path } = spoilAtPath(good, dice)
    return { kind: 'value', path, ...asJson(JSON.stringify(value) ?? '') }
  }
  const kind = BREAKER_NAMES[dice(BREAKER_NAMES.length)] ?? 'empty'
  const broken = BREAKERS[kind]?.(JSON.stringify(good) ?? '', dice) ?? asJson('')
  return { kind, path: null, ...broken }
}

/** Something for a place in a path or a query string. */
export function spoilText(dice: Dice): string {
  const value = WEIRD[dice(WEIRD.length)]
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[\ud800-\udfff]/g, '\ufffd').slice(0, 500)
}
