import type { Table } from '../sections/section'
import type { Figures } from './to-figures'

const WHOLE_HEAD = ['', 'req/s', '× floor', 'CPU µs/req', '× floor', 'database µs/req', 'p50 ms', 'p99 ms']
const STREAM_HEAD = ['', 'streams/s', 'events/s', 'CPU µs/event', '× floor', 'database µs/stream']
const ADDED_HEAD = ['added p50', 'added p99', 'n', 'cores elsewhere']

/** One load in a table: whole answers, or streams. */
export function renderFigures(figures: readonly Figures[]): Table {
  if (figures.some(({ point }) => point.scenario.isStream)) {
    return {
      head: [...STREAM_HEAD, 'first token p50 ms', 'p99 ms', ...ADDED_HEAD],
      rows: figures.map(renderStream),
    }
  }
  return { head: [...WHOLE_HEAD, ...ADDED_HEAD], rows: figures.map(renderWhole) }
}

function renderWhole(figures: Figures): string[] {
  return [
    nameOf(figures),
    figures.requestsPerSecond.toFixed(0),
    renderRatio(figures.throughputToFloor),
    figures.cpuMicros.toFixed(0),
    renderRatio(figures.cpuToFloor),
    figures.databaseMicros.toFixed(0),
    ...renderWaits(figures),
  ]
}

function renderStream(figures: Figures): string[] {
  return [
    nameOf(figures),
    figures.requestsPerSecond.toFixed(1),
    figures.eventsPerSecond.toFixed(0),
    figures.cpuMicros.toFixed(0),
    renderRatio(figures.cpuToFloor),
    figures.databaseMicros.toFixed(0),
    ...renderWaits(figures),
  ]
}

function renderWaits({ waitMs, addedMs, point }: Figures): string[] {
  const added = (ms: number | undefined): string => (ms === undefined ? '–' : renderAdded(ms))
  return [
    waitMs.p50.toFixed(2),
    waitMs.p99.toFixed(2),
    added(addedMs?.p50),
    added(addedMs?.p99),
    String(waitMs.count),
    point.coresElsewhere === null ? '?' : point.coresElsewhere.toFixed(2),
  ]
}

function nameOf({ point }: Figures): string {
  return `${point.scenario.name}: ${point.label}`
}

function renderAdded(ms: number): string {
  return `${ms < 0 ? '' : '+'}${ms.toFixed(2)}`
}

export function renderRatio(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}
