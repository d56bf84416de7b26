export type Sample = { x: number; y: number }

export type Line = {
  slope: number
  intercept: number
  /** The true slope is within `slope ± margin` with 95 % confidence, where the errors are independent. */
  margin: number
}

/** Of the normal distribution, for 95 %. */
const NORMAL_QUANTILE = 1.959964
const FEWEST = 3

/** Ordinary least squares with the slope's confidence; null for fewer than three samples, or all at one place. */
export function fitLine(samples: readonly Sample[]): Line | null {
  if (samples.length < FEWEST) return null
  const x = mean(samples.map((sample) => sample.x))
  const y = mean(samples.map((sample) => sample.y))
  const spread = sum(samples.map((sample) => (sample.x - x) ** 2))
  if (spread === 0) return null
  const slope = sum(samples.map((sample) => (sample.x - x) * (sample.y - y))) / spread
  const intercept = y - slope * x
  const residual = sum(samples.map((sample) => (sample.y - intercept - slope * sample.x) ** 2))
  const freedom = samples.length - 2
  return { slope, intercept, margin: studentQuantile(freedom) * Math.sqrt(residual / freedom / spread) }
}

/**
 * Neighbouring readings of a process's memory are not independent: it rises until a collection. Their means over blocks of
 * `width` are closer to it, and are what a line is fitted through.
 */
export function averageBlocks(samples: readonly Sample[], width: number): Sample[] {
  const blocks = new Map<number, Sample[]>()
  for (const sample of samples) {
    const number = Math.floor(sample.x / width)
    const block = blocks.get(number)
    if (block) block.push(sample)
    else blocks.set(number, [sample])
  }
  return [...blocks.values()].map((block) => ({
    x: mean(block.map((sample) => sample.x)),
    y: mean(block.map((sample) => sample.y)),
  }))
}

/** The 97.5 % quantile of Student's distribution, by Cornish and Fisher's expansion; within 1 % from four degrees of freedom on. */
export function studentQuantile(freedom: number): number {
  const z = NORMAL_QUANTILE
  const first = (z ** 3 + z) / (4 * freedom)
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  return z + first + second + third
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
