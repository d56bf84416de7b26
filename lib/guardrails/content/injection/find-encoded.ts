import type { Span } from '../detector'

/** Runs that could be a text in disguise. Longer ones are read up to here. */
const RUN_MAX = 4_096
const RUNS = new RegExp(
  [
    String.raw`(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{24,${RUN_MAX}}={0,2}`,
    String.raw`(?:%[0-9A-Fa-f]{2}|(?<=%[0-9A-Fa-f]{2})[\w.+-]){12,${RUN_MAX}}`,
    String.raw`(?:\\x[0-9A-Fa-f]{2}){12,${RUN_MAX}}`,
    String.raw`(?:\\u[0-9A-Fa-f]{4}){12,${RUN_MAX}}`,
    String.raw`(?:&#(?:x[0-9A-Fa-f]{2,4}|\d{2,4});){12,${RUN_MAX}}`,
    String.raw`(?:\b[0-9A-Fa-f]{2}[ :,]){15,${RUN_MAX}}[0-9A-Fa-f]{2}\b`,
  ].join('|'),
  'g',
)
const READABLE = /[\p{L}\p{N}\p{P}\p{Zs}\s]/gu
/** Share of a text's characters that are letters, digits, blanks and punctuation; what was never a text has fewer. */
const READABLE_MIN = 0.9

/** The first run at or behind a place that is a text in disguise, and that text; in time proportional to what is read. */
export function findEncoded(text: string, from: number, isMeant: (decoded: string) => boolean): Span | null {
  // Its own: what a run holds may be searched for runs in turn.
  const runs = new RegExp(RUNS)
  runs.lastIndex = from
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const [run] = match
    if (decode(run).some(isMeant)) return { start: match.index, end: match.index + run.length }
  }
  return null
}

function decode(run: string): string[] {
  return [...readings(run)].filter(isReadable)
}

function* readings(run: string): Generator<string> {
  if (run.startsWith('%')) yield readBytes(run.replaceAll('+', ' ').replace(/%([0-9A-Fa-f]{2})|(.)/g, toHexPair))
  else if (run.startsWith('\\x')) yield readBytes(run.replaceAll('\\x', ''))
  else if (run.startsWith('\\u')) yield run.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => fromCode(code, 16))
  else if (run.startsWith('&'))
    yield run.replace(/&#(x?)([0-9A-Fa-f]+);/g, (_, x: string, code: string) => fromCode(code, x ? 16 : 10))
  else {
    const hex = run.replace(/[ :,]/g, '')
    if (/^(?:[0-9A-Fa-f]{2}){12,}$/.test(hex)) yield readBytes(hex)
    // Both alphabets of base64 are read by the same decoder.
    yield Buffer.from(run, 'base64').toString('utf8')
    yield Buffer.from(run, 'base64').toString('utf16le')
  }
}

function toHexPair(_: string, pair: string | undefined, plain: string | undefined): string {
  return pair ?? Buffer.from(plain ?? '').toString('hex')
}

function readBytes(hex: string): string {
  return Buffer.from(hex, 'hex').toString('utf8')
}

function fromCode(code: string, radix: number): string {
  return String.fromCharCode(Number.parseInt(code, radix))
}

function isReadable(decoded: string): boolean {
  if (decoded.length < 12) return false
  return (decoded.match(READABLE)?.length ?? 0) >= decoded.length * READABLE_MIN
}
