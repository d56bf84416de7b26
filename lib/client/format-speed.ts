const SECONDS_FROM_MS = 1_000
const seconds = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

/** Milliseconds for people: `340 ms`, `1.24 s`. */
export function formatLatency(latencyMs: number): string {
  return latencyMs < SECONDS_FROM_MS ? `${whole.format(latencyMs)} ms` : `${seconds.format(latencyMs / 1_000)} s`
}

/** Tokens per second: `7.5 tok/s`, `112 tok/s`. */
export function formatThroughput(tokensPerSecond: number): string {
  return `${(tokensPerSecond < 10 ? tenths : whole).format(tokensPerSecond)} tok/s`
}

/** Percent, every digit that was measured: `99.98 %`. */
export function formatPercent(percent: number): string {
  return `${seconds.format(percent)} %`
}
