import type { LogEntry } from './request-log'

const SECRET_HEADERS = new Set(['authorization', 'x-api-key', 'x-goog-api-key', 'api-key', 'cookie'])

/** A log entry as the control endpoint shows it: parsed body, headers with their secrets reduced to the last four characters. */
export function presentEntry(entry: LogEntry) {
  return {
    id: entry.id,
    provider: entry.provider,
    method: entry.method,
    path: hideQueryKey(entry.path),
    model: entry.model,
    stream: entry.stream,
    headers: presentHeaders(entry.rawHeaders),
    body: parseBody(entry.bodyText),
    startedAt: new Date(entry.startedAt).toISOString(),
    finishedAt: presentTime(entry.finishedAt),
    durationMs: entry.finishedAt === null ? null : entry.finishedAt - entry.startedAt,
    status: entry.status,
    aborted: entry.abortedAt !== null,
    abortedAt: presentTime(entry.abortedAt),
    abortedAfterMs: entry.abortedAt === null ? null : entry.abortedAt - entry.startedAt,
    chunksSent: entry.chunksSent,
    tokensSent: Math.ceil(entry.tokensSent),
    faults: entry.faults,
    usage: entry.usage,
  }
}

function presentTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

function presentHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    const value = rawHeaders[index + 1] ?? ''
    headers[name] = SECRET_HEADERS.has(name) ? lastFour(value) : value
  }
  return headers
}

function hideQueryKey(path: string): string {
  return path.replace(/([?&]key=)([^&]*)/, (_match, prefix: string, key: string) => prefix + lastFour(key))
}

/** A short value is hidden whole. */
function lastFour(secret: string): string {
  return secret.length < 12 ? '…' : `…${secret.slice(-4)}`
}

function parseBody(text: string): unknown {
  if (text === '') return null
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch {
    return text
  }
}
