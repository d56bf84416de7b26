import type { Point } from '../measure/measure-point'
import { type Percentiles, subtractPercentiles } from '../statistics/percentiles'

/** One row of a table. */
export type Figures = {
  point: Point
  requestsPerSecond: number
  eventsPerSecond: number
  /** CPU microseconds of the measured processes for each request; for each event where the answer is a stream. */
  cpuMicros: number
  /** CPU microseconds of PostgreSQL, all its processes, for each request. */
  databaseMicros: number
  /** To the last byte of a whole answer, or to the first token of a stream. */
  waitMs: Percentiles
  /** What the target adds to the sandbox called directly; null for that itself, or without it. */
  addedMs: { p50: number; p99: number } | null
  /** Null for the sandbox called directly, which does other work than a proxy, or without a floor. */
  throughputToFloor: number | null
  cpuToFloor: number | null
}

/** Computes what the tables show; every ratio compares points of the same load and the same run. */
export function toFigures(points: readonly Point[]): Figures[] {
  return points.map((point) => {
    const find = (target: string): Point | undefined =>
      points.find((other) => other.scenario.name === point.scenario.name && other.target === target)
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
      addedMs: direct ? subtractPercentiles(waitOf(point), waitOf(direct)) : null,
      throughputToFloor: floor ? perSecond(point) / perSecond(floor) : null,
      cpuToFloor: floor ? cpuMicros(point) / cpuMicros(floor) : null,
    }
  })
}

/** The row of one target. @throws Error when it was not measured */
export function figuresOf(figures: readonly Figures[], target: string): Figures {
  const found = figures.find(({ point }) => point.target === target)
  if (!found) throw new Error(`There are no figures of '${target}'.`)
  return found
}

function perSecond({ load }: Point): number {
  return (load.requests * 1_000) / load.elapsedMs
}

function cpuMicros({ scenario, cpuMs, load }: Point): number {
  return (cpuMs.target * 1_000) / (scenario.isStream ? load.events : load.requests)
}

function waitOf({ scenario, load }: Point): Percentiles {
  return scenario.isStream ? load.firstTokenMs : load.latencyMs
}
