import type { Usage } from '../types'

/** One call of a provider as the sandbox saw it. */
export type LogEntry = {
  id: number
  provider: string
  method: string
  path: string
  rawHeaders: readonly string[]
  bodyText: string
  model: string | null
  stream: boolean
  startedAt: number
  /** When the response was complete. */
  finishedAt: number | null
  status: number | null
  /** The client went away first. */
  abortedAt: number | null
  chunksSent: number
  /** Tokens of the answer that had been written, whole or not. */
  tokensSent: number
  faults: string[]
  /** What the answer costs by this provider's own count; null when no answer was made. */
  usage: Usage | null
}

export type RequestLog = {
  open: (seen: Pick<LogEntry, 'provider' | 'method' | 'path' | 'rawHeaders'>) => LogEntry
  close: (entry: LogEntry) => void
  latest: (filter: { provider?: string | undefined; limit: number }) => LogEntry[]
  stats: () => Record<string, ProviderStats>
  clear: () => void
}

type ProviderStats = {
  requests: number
  open: number
  succeeded: number
  failed: number
  aborted: number
  streams: number
  /** What this provider would bill: prompts that were answered, and the answer's tokens up to an abort. */
  promptTokens: number
  cachedTokens: number
  completionTokens: number
}

const MOST_ENTRIES = 500
const MOST_BODY_CHARACTERS = 16_000_000
type Shelf = { entries: LogEntry[]; bodyCharacters: number; stats: ProviderStats }

/** The last requests and the totals of each provider; old entries and their bodies are dropped beyond fixed bounds. */
export function createRequestLog(): RequestLog {
  const shelves = new Map<string, Shelf>()
  let count = 0
  return {
    open: (seen) => {
      count += 1
      const shelf = shelves.get(seen.provider) ?? createShelf()
      shelves.set(seen.provider, shelf)
      const entry = createEntry(count, seen)
      shelf.entries.push(entry)
      shelf.stats.requests += 1
      shelf.stats.open += 1
      return entry
    },
    close: (entry) => {
      const shelf = shelves.get(entry.provider)
      if (!shelf) return
      addToStats(shelf.stats, entry)
      shelf.bodyCharacters += entry.bodyText.length
      trim(shelf)
    },
    latest: ({ provider, limit }) => {
      const chosen = provider === undefined ? [...shelves.values()] : [shelves.get(provider)]
      const entries = chosen.flatMap((shelf) => shelf?.entries ?? [])
      return entries.sort((left, right) => right.id - left.id).slice(0, limit)
    },
    stats: () => Object.fromEntries([...shelves].map(([provider, shelf]) => [provider, { ...shelf.stats }])),
    clear: () => {
      // Requests that are still open keep counting as open.
      for (const shelf of shelves.values()) {
        Object.assign(shelf, { ...createShelf(), stats: { ...createShelf().stats, open: shelf.stats.open } })
      }
    },
  }
}

function createShelf(): Shelf {
  const counters = { requests: 0, open: 0, succeeded: 0, failed: 0, aborted: 0, streams: 0 }
  return {
    entries: [],
    bodyCharacters: 0,
    stats: { ...counters, promptTokens: 0, cachedTokens: 0, completionTokens: 0 },
  }
}

function createEntry(id: number, seen: Pick<LogEntry, 'provider' | 'method' | 'path' | 'rawHeaders'>): LogEntry {
  return {
    id,
    provider: seen.provider,
    method: seen.method,
    path: seen.path,
    rawHeaders: seen.rawHeaders,
    bodyText: '',
    model: null,
    stream: false,
    startedAt: Date.now(),
    finishedAt: null,
    status: null,
    abortedAt: null,
    chunksSent: 0,
    tokensSent: 0,
    faults: [],
    usage: null,
  }
}

function addToStats(stats: ProviderStats, entry: LogEntry): void {
  stats.open -= 1
  if (entry.stream) stats.streams += 1
  if (entry.abortedAt !== null) stats.aborted += 1
  else if (entry.status !== null && entry.status < 400 && entry.finishedAt !== null) stats.succeeded += 1
  else stats.failed += 1
  if (!entry.usage) return
  stats.promptTokens += entry.usage.prompt
  stats.cachedTokens += entry.usage.cached
  stats.completionTokens += entry.finishedAt === null ? Math.ceil(entry.tokensSent) : entry.usage.completion
}

function trim(shelf: Shelf): void {
  while (
    shelf.entries.length > MOST_ENTRIES ||
    (shelf.bodyCharacters > MOST_BODY_CHARACTERS && shelf.entries.length > 1)
  ) {
    const dropped = shelf.entries.shift()
    shelf.bodyCharacters -= dropped?.bodyText.length ?? 0
  }
}
