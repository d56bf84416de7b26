import type { Verdict } from '../sections/section'

type Bound = { figure: string; value: number; unit: string; digits?: number } & (
  { most: number; least?: undefined } | { least: number; most?: undefined }
)

/** Compares a figure with its target. A figure that is no number misses it: nothing was measured where something should have been. */
export function judge(bound: Bound): Verdict {
  const { figure, value, unit, digits = 2 } = bound
  const isMet = bound.most === undefined ? value >= bound.least : value <= bound.most
  const target = bound.most === undefined ? `≥ ${group(bound.least)}` : `≤ ${group(bound.most)}`
  return { figure, target: `${target} ${unit}`, measured: `${group(Number(value.toFixed(digits)))} ${unit}`, isMet }
}

/** A target that could not be measured here, and why. */
export function notMeasured(figure: string, target: string, reason: string): Verdict {
  return { figure, target, measured: `not measured: ${reason}`, isMet: null }
}

function group(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 })
}
