import type { Percentiles } from '../load/load-messages'
import type { Point } from '../measure/measure-point'
import type { TargetName } from '../measure/scenarios'

/** One row of a table. */
export type Figures = {
  point: Point
  requestsPerSecond: number
  eventsPerSecond: number
  /** CPU microseconds of the measured process for each request; for each event where the answer is a stream. */
  cpuMicros: number
  /** CPU microseconds of PostgreSQL, all its processes, for each request; null where the target has no database. */
  databaseMicros: number
  /** To the last byte of a whole answer, or to the first event of a stream. */
  waitMs: Percentiles
  /** What the target adds to the sandbox called directly; null for that itself. */
  addedMs: Percentiles | null
  /** Null for the sandbox called directly: it does other work than a proxy. */
  throughputToFloor: number | null
  cpuToFloor: number | null
}

/** Computes what the tables show; every ratio compares points of the same load and the same run. */
export function toFigures(points: readonly Point[]): Figures[] {
  return points.map((point) => {
    const find = (target: TargetName): Point | undefined =>
      points.find((other) => other.scenario === point.scenario && other.target === target)
    const isDirect = point.target === 'direct'
    const floor = isDirect ? undefined : find('floor')
    const direct = isDirect ? undefined : find('direct')
    return {
      point,
      requestsPerSecond: perSecond(point),
      eventsPerSecond: (point.load.events * 1_000) / point.load.elapsedMs,
      cpuMicros: cpuMicros(point),
      databaseMicros: (point.cpuMs.database * 1_000) / point.load.requests,
      waitMs: waitOf(point),
      addedMs: direct ? subtract(waitOf(point), waitOf(direct)) : null,
      throughputToFloor: floor ? perSecond(point) / perSecond(floor) : null,
      cpuToFloor: floor ? cpuMicros(point) / cpuMicros(floor) : null,
    }
  })
}

function perSecond({ load }: Point): number {
  return (load.requests * 1_000) / load.elapsedMs
}

function cpuMicros({ scenario, cpuMs, load }: Point): number {
  return (cpuMs.target * 1_000) / (scenario.isStream ? load.events : load.requests)
}

function waitOf({ scenario, load }: Point): Percentiles {
  return scenario.isStream ? load.firstByteMs : load.latencyMs
}

function subtract(left: Percentiles, right: Percentiles): Percentiles {
  return { p50: left.p50 - right.p50, p99: left.p99 - right.p99 }
}
