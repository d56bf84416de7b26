import pino, { type Logger } from 'pino'
import { getEnv } from '@/lib/env'

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
]

let logger: Logger | undefined

/** The process's structured logger: JSON lines on standard output. */
export function getLogger(): Logger {
  logger ??= createLogger({ level: getEnv().LOG_LEVEL })
  return logger
}

/** Builds a logger; `destination` is for tests. */
export function createLogger({ level, destination }: { level: string; destination?: pino.DestinationStream }): Logger {
  const paths = REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  const options: pino.LoggerOptions = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[redacted]' },
  }
  return destination ? pino(options, destination) : pino(options)
}
