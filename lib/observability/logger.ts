import pino, { type Logger } from 'pino'
import { getEnv } from '@/lib/env'
import { formatTime } from './format-time'
import { openOutput } from './open-output'

/** Paths that are blanked wherever they appear, in case somebody logs a whole object. Proven by the logger's test. */
const REDACTED = [
  'authorization',
  'cookie',
  'password',
  'apiKey',
  'api_key',
  'key',
  'token',
  'secret',
  'messages',
  'prompt',
  'card',
] as const

/**
 * A line of which every field is written by name where it is logged, and none can hold a secret: plain values under names
 * that are not among those that are blanked. Such a line need not be searched.
 */
export type FlatLine = Readonly<Record<string, string | number | undefined>> &
  Readonly<{ [Name in (typeof REDACTED)[number]]?: never }>

export type FlatLogger = Readonly<Record<'info' | 'warn' | 'error', (line: FlatLine, message: string) => void>>

type LoggerOptions = { level: string; destination: pino.DestinationStream }

let logger: Logger | undefined
let flatLogger: FlatLogger | undefined

/** The process's structured logger: JSON lines on standard output. */
export function getLogger(): Logger {
  logger ??= createLogger({ level: getEnv().LOG_LEVEL, destination: openOutput() })
  return logger
}

/** The same for lines that are written with every request: searching each for secrets cost more than writing it. */
export function getFlatLogger(): FlatLogger {
  flatLogger ??= createFlatLogger({ level: getEnv().LOG_LEVEL, destination: openOutput() })
  return flatLogger
}

/** Builds a logger that blanks secrets. */
export function createLogger({ level, destination }: LoggerOptions): Logger {
  const paths = REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino({ ...commonOptions(level), redact: { paths, censor: '[redacted]' } }, destination)
}

/** Builds a logger whose type lets nothing in that would have to be blanked. */
export function createFlatLogger({ level, destination }: LoggerOptions): FlatLogger {
  return pino(commonOptions(level), destination)
}

function commonOptions(level: string): pino.LoggerOptions {
  return { level, base: { pid: process.pid }, timestamp: formatTime }
}
