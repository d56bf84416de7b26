import type { Point } from '../measure/measure-point'
import type { TargetName } from '../measure/scenarios'
import { toFigures, type Figures } from './to-figures'
import { renderTable } from './render-table'

const NAMES: Record<TargetName, string> = {
  direct: 'sandbox, called directly',
  floor: 'bare node:http proxy',
  gateway: 'gateway, everything on',
}
const WHOLE_HEAD = ['', 'req/s', '× floor', 'CPU µs/req', '× floor', 'database µs/req', 'p50 ms', 'p99 ms']
const STREAM_HEAD = ['', 'streams/s', 'events/s', 'CPU µs/event', '× floor', 'database µs/stream']
const ADDED_HEAD = ['added p50', 'added p99', 'cores elsewhere']

/** The tables of a run; ratios and added latency are within the same load. */
export function renderRun(points: readonly Point[]): string {
  const figures = toFigures(points)
  const wholes = figures.filter(({ point }) => !point.scenario.isStream)
  const streams = figures.filter(({ point }) => point.scenario.isStream)
  const parts: string[] = []
  if (wholes.length > 0) parts.push(renderTable([...WHOLE_HEAD, ...ADDED_HEAD], wholes.map(renderWhole)))
  if (streams.length > 0) {
    const head = [...STREAM_HEAD, 'first event p50 ms', 'p99 ms', ...ADDED_HEAD]
    parts.push(renderTable(head, streams.map(renderStream)))
  }
  return parts.join('\n\n')
}

function renderWhole(figures: Figures): string[] {
  return [
    nameOf(figures),
    figures.requestsPerSecond.toFixed(0),
    ratio(figures.throughputToFloor),
    figures.cpuMicros.toFixed(0),
    ratio(figures.cpuToFloor),
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
    ratio(figures.cpuToFloor),
    figures.databaseMicros.toFixed(0),
    ...renderWaits(figures),
  ]
}

function renderWaits({ waitMs, addedMs, point }: Figures): string[] {
  const added = (ms: number | undefined): string => (ms === undefined ? '–' : `${ms < 0 ? '' : '+'}${ms.toFixed(2)}`)
  return [
    waitMs.p50.toFixed(2),
    waitMs.p99.toFixed(2),
    added(addedMs?.p50),
    added(addedMs?.p99),
    point.coresElsewhere === null ? '?' : point.coresElsewhere.toFixed(2),
  ]
}

function nameOf({ point }: Figures): string {
  return `${point.scenario.name}: ${NAMES[point.target]}`
}

function ratio(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}
